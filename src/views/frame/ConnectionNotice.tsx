import { formatInstant } from "../../i18n/instants";
import { useFrame } from "../reader";

interface ConnectionNoticeProps {
  /** Why nothing new can be fetched; null while everything is well. */
  readonly lost: "offline" | "no-answer" | null;
  /** When the page shown was stored, in ISO 8601, as far as that is known. */
  readonly stored: string | null;
}

/** Says that there is no way to the host, and how old what is shown may be. Stands there empty before. */
export function ConnectionNotice({ lost, stored }: ConnectionNoticeProps) {
  const { offline, language } = useFrame().texts;
  return (
    <div role="status" className="print:hidden">
      {lost !== null && (
        <p className="border-mark-line border-b bg-mark-soft px-4 py-2 text-center text-[0.88rem]">
          <strong className="font-semibold">
            {lost === "offline" ? offline.offline : offline.noAnswer}
          </strong>
          {stored !== null && ` ${offline.stored(formatInstant(language, stored))}`}
        </p>
      )}
    </div>
  );
}
