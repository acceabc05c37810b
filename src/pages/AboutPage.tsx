import { useSuspenseQuery } from "@tanstack/react-query";
import { publishedUrl, schemaUrl } from "../load/fetch-published";
import { aboutTextsOptions, siteOptions } from "../load/resources";
import { AboutView } from "../views/about/AboutView";
import { useReader } from "../views/reader";
import { useOrigin } from "../views/use-origin";
import { OnYourDevice } from "./OnYourDevice";

/** What Parallax is, who publishes it, and where errors are reported. */
export function AboutPage() {
  const { texts: all, language, links } = useReader();
  const { data: texts } = useSuspenseQuery(aboutTextsOptions(language));
  const { data: settings } = useSuspenseQuery(siteOptions);
  const origin = useOrigin();
  return (
    <>
      <title>{all.frame.titled(texts.title)}</title>
      <meta name="description" content={texts.lead} />
      <AboutView
        device={<OnYourDevice />}
        texts={texts}
        settings={settings}
        address={origin === null ? null : origin + links.aboutHref}
        files={{
          index: publishedUrl("index.json"),
          vocabulary: publishedUrl("vocabulary.json"),
          schema: schemaUrl("event"),
          comparison: schemaUrl("comparison"),
        }}
      />
    </>
  );
}
