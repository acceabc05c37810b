import type { LoggedVersion } from "../../archive/versions";
import type { ChangesTexts } from "../../i18n/page-texts";
import { plainView } from "../../links/view-state";
import { madeVisible } from "../../model/control-characters";
import type { Localized } from "../../model/localized";
import { softButton } from "../event/looks";
import { PageTitle } from "../frame/PageTitle";
import { useReader } from "../reader";
import { versionName } from "./version-name";

/** So much is repeated of what can be no version. */
const mostShown = 80;

interface UnknownVersionProps {
  readonly words: ChangesTexts;
  readonly id: string;
  readonly title: Localized;
  /** The version that was asked for. */
  readonly asked: string;
  /** Newest first. */
  readonly versions: readonly LoggedVersion[];
}

/** For a link to a version that was never published: what was asked for, and which versions there are. */
export function UnknownVersion({ words, id, title, asked, versions }: UnknownVersionProps) {
  const { texts, links, language } = useReader();
  const { unknown, grade } = words;
  return (
    <section className="max-w-[46rem]">
      <title>{texts.frame.titled(unknown.heading)}</title>
      <PageTitle>{unknown.heading}</PageTitle>
      <p className="mt-3 font-serif text-[1.15rem] text-muted leading-relaxed">{unknown.body}</p>
      <p className="mt-4">
        {unknown.asked} {title[language]},{" "}
        <code lang="zxx" className="break-all rounded bg-quiet px-1.5 py-0.5">
          {madeVisible(asked.length > mostShown ? `${asked.slice(0, mostShown)}…` : asked)}
        </code>
      </p>
      <h2 className="mt-8 font-semibold text-[0.95rem]">{unknown.there}</h2>
      {versions.length === 0 ? (
        <p className="mt-2 text-muted">{unknown.none}</p>
      ) : (
        <ul className="mt-2 border-line border-t">
          {versions.map((one) => (
            <li key={`${one.at} ${one.version} ${one.grade}`} className="border-line border-b">
              <a
                href={links.eventHref(id, { ...plainView, version: one.version })}
                className="flex min-h-11 flex-wrap items-baseline gap-x-3 py-2.5"
              >
                <span className="underline decoration-line-strong underline-offset-2">
                  {versionName(texts, words, one, versions)}
                </span>
                <span className="text-muted">{grade[one.grade]}</span>
                <code lang="zxx" className="text-[0.85rem] text-muted">
                  {one.version}
                </code>
              </a>
            </li>
          ))}
        </ul>
      )}
      <a href={links.eventHref(id)} className={`${softButton} mt-6 no-underline`}>
        {unknown.latest}
      </a>
    </section>
  );
}
