import { useQuery } from "@tanstack/react-query";
import type { AstrayTexts } from "../i18n/astray-texts";
import type { Unread } from "../links/unread-query";
import { astrayTextsOptions } from "../load/astray-options";
import { madeVisible } from "../model/control-characters";
import { useReader } from "../views/reader";

/** More of a value is not repeated. */
const longest = 80;

/** Says which parts of a link nobody can read; the page is shown without them. Nothing where there are none. */
export function UnreadParts({ unread }: { unread: readonly Unread[] }) {
  const { data: words } = useQuery({
    ...astrayTextsOptions(useReader().language),
    enabled: unread.length > 0,
  });
  if (unread.length === 0 || words === undefined) return null;
  return (
    <p
      role="status"
      className="mt-3 mb-5 rounded-xl border-2 border-mark-line bg-mark-soft px-4 py-3 text-[15px] print:hidden"
    >
      <UnreadSentence words={words} unread={unread} />
    </p>
  );
}

/** What of a link is not there, in one sentence. */
export function UnreadSentence({
  words,
  unread,
}: {
  words: Pick<AstrayTexts, "absent" | "without">;
  unread: readonly Unread[];
}) {
  const said = unread.map(({ name, value }) => `${name}=${madeVisible(value.slice(0, longest))}`);
  return (
    <>
      {words.absent}{" "}
      <code lang="zxx" className="break-all">
        {said.join(" ")}
      </code>
      . {words.without}
    </>
  );
}
