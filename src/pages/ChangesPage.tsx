import { useSuspenseQuery } from "@tanstack/react-query";
import { changesOptions, changesTextsOptions } from "../load/resources";
import { ChangeList } from "../views/changes/ChangeList";
import { useReader } from "../views/reader";

/** What was changed in published records. */
export function ChangesPage() {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(changesTextsOptions(language));
  const { data: changes } = useSuspenseQuery(changesOptions);
  return (
    <>
      <title>{texts.frame.titled(words.title)}</title>
      <meta name="description" content={words.lead} />
      <ChangeList words={words} changes={changes} />
    </>
  );
}
