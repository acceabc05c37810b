import { useSuspenseQuery } from "@tanstack/react-query";
import { developersTextsOptions, examplesOptions, siteOptions } from "../load/resources";
import { exampleCode } from "../views/developers/CodeExample";
import { DevelopersView } from "../views/developers/DevelopersView";
import { developerAddresses } from "../views/developers/developer-addresses";
import { useReader } from "../views/reader";

/** What programs can fetch, each with an example from what is published. */
export function DevelopersPage() {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(developersTextsOptions(language));
  const { newest } = useSuspenseQuery(examplesOptions).data;
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
        addresses={developerAddresses(words, {
          ...{ language, base },
          event: newest?.event ?? null,
          version: newest?.version ?? null,
        })}
      />
    </>
  );
}
