import { useSuspenseQuery } from "@tanstack/react-query";
import type { IndexEntry } from "../archive/index-entry";
import {
  developersTextsOptions,
  indexOptions,
  siteOptions,
  versionsOptions,
} from "../load/resources";
import { exampleCode } from "../views/developers/CodeExample";
import { DevelopersView } from "../views/developers/DevelopersView";
import { developerAddresses } from "../views/developers/developer-addresses";
import { useReader } from "../views/reader";

/** What programs can fetch, each with an example from what is published. */
export function DevelopersPage() {
  const { data: index } = useSuspenseQuery(indexOptions);
  const [newest] = index.events;
  return newest === undefined ? <Shown event={null} version={null} /> : <Example event={newest} />;
}

function Example({ event }: { event: IndexEntry }) {
  const { data: versions } = useSuspenseQuery(versionsOptions(event.id));
  return <Shown event={event} version={versions[0]?.version ?? null} />;
}

interface ShownProps {
  readonly event: IndexEntry | null;
  readonly version: string | null;
}

function Shown({ event, version }: ShownProps) {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(developersTextsOptions(language));
  const { data: settings } = useSuspenseQuery(siteOptions);
  const base = import.meta.env.BASE_URL;
  return (
    <>
      <title>{texts.frame.titled(words.title)}</title>
      <meta name="description" content={words.lead} />
      <DevelopersView
        words={words}
        settings={settings}
        code={exampleCode(base)}
        addresses={developerAddresses(words, { language, base, event, version })}
      />
    </>
  );
}
