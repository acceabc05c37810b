import type { Licence, SiteSettings } from "../../archive/site-settings";
import type { DevelopersTexts } from "../../i18n/page-texts";

interface LicencesProps {
  readonly words: DevelopersTexts;
  readonly settings: SiteSettings;
}

/** Under what terms records and software stand; what nobody has set is said to be not set. */
export function Licences({ words, settings }: LicencesProps) {
  const names = ["recordLicence", "softwareLicence"] as const;
  return (
    <>
      <dl className="divide-y divide-line rounded-2xl border border-line bg-card px-4 sm:px-5">
        {names.map((name) => (
          <div key={name} className="gap-x-4 py-3 sm:grid sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <dt className="font-semibold">{words.licence[name]}</dt>
            <dd>
              <Terms licence={settings[name]} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      {names.some((name) => settings[name] === null) && (
        <p className="text-[0.88rem] text-muted">{words.notSetHint}</p>
      )}
    </>
  );
}

function Terms({ licence, words }: { licence: Licence | null; words: DevelopersTexts }) {
  if (licence === null) {
    return (
      <strong className="rounded bg-mark-soft px-1.5 py-0.5 font-semibold">{words.notSet}</strong>
    );
  }
  return (
    <a
      href={licence.url}
      lang="zxx"
      rel="license noreferrer noopener external"
      referrerPolicy="no-referrer"
      className="inline-flex min-h-6 items-center underline decoration-line-strong underline-offset-4 hover:decoration-ink"
    >
      {licence.name}
    </a>
  );
}
