import type { ReactNode } from "react";
import { Link } from "wouter";
import {
  correctionHref,
  type Licence,
  notSet,
  type SiteSettings,
  settingNames,
} from "../../archive/site-settings";
import type { AboutTexts } from "../../i18n/page-texts";
import { PageTitle } from "../frame/PageTitle";
import { MethodSection, Paragraphs } from "../method/MethodSection";
import { useReader } from "../reader";

interface AboutViewProps {
  readonly texts: AboutTexts;
  readonly settings: SiteSettings;
  /** Addresses of the published files. */
  readonly files: Readonly<Record<keyof AboutTexts["files"], string>>;
  /** This page's own address, which goes with a report; null without a browser. */
  readonly address: string | null;
  /** What is stored on the reader's device, a section of its own. */
  readonly device: ReactNode;
}

const link =
  "inline-flex min-h-6 items-center underline decoration-line-strong underline-offset-4 hover:decoration-ink";

/** What the site is, who is behind it, and where errors go. */
export function AboutView({ texts, settings, files, address, device }: AboutViewProps) {
  const { links } = useReader();
  return (
    <>
      <PageTitle>{texts.title}</PageTitle>
      <p className="mt-2 max-w-[46rem] font-serif text-[1.12rem] text-muted">{texts.lead}</p>
      <div className="mt-6 max-w-[46rem] space-y-3.5 leading-relaxed">
        <Paragraphs texts={texts.what} />
        <p>
          <Link href={links.methodHref()} className={link}>
            {texts.method}
          </Link>
        </p>
      </div>
      <div className="mt-10">
        <MethodSection id="publisher" title={texts.settingsTitle}>
          <Settings texts={texts} settings={settings} />
          {notSet(settings).length > 0 && (
            <p className="text-[0.88rem] text-muted">{texts.notSetHint}</p>
          )}
        </MethodSection>
        <MethodSection id="corrections" title={texts.correctionsTitle}>
          <Paragraphs texts={texts.corrections} />
          <Report texts={texts} settings={settings} address={address} />
        </MethodSection>
        <MethodSection id="data" title={texts.dataTitle}>
          <p>{texts.data}</p>
          <Files texts={texts.files} files={files} />
        </MethodSection>
        {device}
      </div>
    </>
  );
}

function Settings({ texts, settings }: Pick<AboutViewProps, "texts" | "settings">) {
  return (
    <dl className="divide-y divide-line rounded-2xl border border-line bg-card px-4 sm:px-5">
      {settingNames.map((name) => (
        <div key={name} className="gap-x-4 py-3 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)]">
          <dt className="font-semibold">{texts.settings[name]}</dt>
          <dd>
            <Value name={name} texts={texts} settings={settings} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({
  name,
  texts,
  settings,
}: Pick<AboutViewProps, "texts" | "settings"> & { name: keyof SiteSettings }): ReactNode {
  const { language } = useReader();
  const { address, publisher, corrections, sourceCode } = settings;
  if (settings[name] === null) return <NotSet texts={texts} />;
  switch (name) {
    case "publisher":
      return publisher?.[language];
    case "address":
      return <Outside href={address ?? ""}>{plainAddress(address ?? "")}</Outside>;
    case "corrections":
      return <Outside href={corrections ?? ""}>{plainAddress(corrections ?? "")}</Outside>;
    case "sourceCode":
      return <Outside href={sourceCode ?? ""}>{plainAddress(sourceCode ?? "")}</Outside>;
    case "recordLicence":
    case "softwareLicence":
      return <LicenceLink licence={settings[name]} />;
  }
}

function NotSet({ texts }: Pick<AboutViewProps, "texts">) {
  return (
    <strong className="rounded bg-mark-soft px-1.5 py-0.5 font-semibold">{texts.notSet}</strong>
  );
}

function LicenceLink({ licence }: { licence: Licence | null }) {
  return licence === null ? null : <Outside href={licence.url}>{licence.name}</Outside>;
}

/** Addresses and names of licences are in no language of a reader's. */
function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      lang="zxx"
      rel="noreferrer noopener external"
      referrerPolicy="no-referrer"
      className={`${link} break-all`}
    >
      {children}
    </a>
  );
}

/** An address as it is read out: without its scheme. */
function plainAddress(address: string): string {
  return address.replace(/^mailto:([^?]*).*$|^https:\/\//, "$1").replace(/\/$/, "");
}

function Report({
  texts,
  settings,
  address,
}: Pick<AboutViewProps, "texts" | "settings" | "address">) {
  if (settings.corrections === null) return <p className="font-semibold">{texts.reportUnset}</p>;
  const href = correctionHref(settings, address ?? "");
  return (
    <p>
      <a
        href={href ?? ""}
        rel="noreferrer noopener external"
        referrerPolicy="no-referrer"
        className={link}
      >
        {texts.report}
      </a>
    </p>
  );
}

function Files({ texts, files }: { texts: AboutTexts["files"]; files: AboutViewProps["files"] }) {
  return (
    <ul className="list-disc ps-5 marker:text-muted">
      {(["index", "vocabulary", "schema", "comparison"] as const).map((name) => (
        <li key={name}>
          <a href={files[name]} className={link}>
            {texts[name]}
          </a>
        </li>
      ))}
    </ul>
  );
}
