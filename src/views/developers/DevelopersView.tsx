import { Link } from "wouter";
import type { SiteSettings } from "../../archive/site-settings";
import type { DevelopersTexts } from "../../i18n/page-texts";
import { PageTitle } from "../frame/PageTitle";
import { MethodSection } from "../method/MethodSection";
import { useReader } from "../reader";
import { AddressList, type ListedAddress } from "./AddressList";
import { CodeExample } from "./CodeExample";
import { CodeParagraphs, CodeWords } from "./CodeWords";
import { Licences } from "./Licences";

interface DevelopersViewProps {
  readonly words: DevelopersTexts;
  readonly settings: SiteSettings;
  readonly code: string;
  readonly addresses: DeveloperAddresses;
}

/** The addresses that the page lists, by what they are about. */
export interface DeveloperAddresses {
  readonly files: Readonly<Record<keyof DevelopersTexts["groups"], readonly ListedAddress[]>>;
  readonly feeds: readonly ListedAddress[];
  readonly places: readonly ListedAddress[];
  readonly embeds: readonly ListedAddress[];
  readonly schemas: readonly ListedAddress[];
}

/** What programs can fetch here, how it is read, and what is asked of those who pass it on. */
export function DevelopersView({ words, settings, code, addresses }: DevelopersViewProps) {
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-2 max-w-[46rem] font-serif text-[1.12rem] text-muted">{words.lead}</p>
      <div className="mt-8">
        <MethodSection id="start" title={words.startTitle}>
          <p>{words.start}</p>
          <CodeExample label={words.code} code={code} />
        </MethodSection>
        <Files words={words} files={addresses.files} />
        <Formats words={words} schemas={addresses.schemas} />
        <MethodSection id="feeds" title={words.feedsTitle}>
          <p>{words.feeds}</p>
          <AddressList addresses={addresses.feeds} />
        </MethodSection>
        <MethodSection id="versions" title={words.versionsTitle}>
          <CodeParagraphs texts={words.versions} />
        </MethodSection>
        <MethodSection id="addresses" title={words.linksTitle}>
          <p>{words.links}</p>
          <AddressList addresses={addresses.places} />
        </MethodSection>
        <MethodSection id="embeds" title={words.embedsTitle}>
          <CodeParagraphs texts={words.embeds} />
          <AddressList addresses={addresses.embeds} />
        </MethodSection>
        <MethodSection id="markup" title={words.markupTitle}>
          <CodeParagraphs texts={[words.markup]} />
        </MethodSection>
        <MethodSection id="stability" title={words.stabilityTitle}>
          <CodeParagraphs texts={words.stability} />
        </MethodSection>
        <MethodSection id="hosting" title={words.hostingTitle}>
          <CodeParagraphs texts={words.hosting} />
        </MethodSection>
        <MethodSection id="licence" title={words.licenceTitle}>
          <Licences words={words} settings={settings} />
        </MethodSection>
        <MethodSection id="care" title={words.careTitle}>
          <ul className="list-disc space-y-1.5 ps-5 marker:text-muted">
            {words.care.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </MethodSection>
      </div>
    </>
  );
}

function Files({
  words,
  files,
}: Pick<DevelopersViewProps, "words"> & Pick<DeveloperAddresses, "files">) {
  return (
    <MethodSection id="files" title={words.filesTitle}>
      <p>
        <CodeWords text={words.filesLead} />
      </p>
      {(["all", "event", "versions"] as const).map((group) => (
        <section key={group} aria-labelledby={`files-${group}`}>
          <h3 id={`files-${group}`} className="mb-2 pt-2 font-semibold">
            {words.groups[group]}
          </h3>
          <AddressList addresses={files[group]} />
        </section>
      ))}
    </MethodSection>
  );
}

function Formats({
  words,
  schemas,
}: Pick<DevelopersViewProps, "words"> & Pick<DeveloperAddresses, "schemas">) {
  const { links } = useReader();
  return (
    <MethodSection id="formats" title={words.formatsTitle}>
      <CodeParagraphs texts={words.formats} />
      <p>
        <Link
          href={links.methodHref("findings")}
          className="inline-flex min-h-6 items-center underline decoration-line-strong underline-offset-4 hover:decoration-ink"
        >
          {words.findings}
        </Link>
      </p>
      <AddressList addresses={schemas} />
    </MethodSection>
  );
}
