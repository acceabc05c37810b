import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { readCode } from "../links/check-code";
import { cardTextsOptions } from "../load/resources";
import { scriptFailure } from "../load/script-failure";
import { CodeForm } from "../views/check/CodeForm";
import { useFragment } from "../views/event/use-fragment";
import { PageTitle } from "../views/frame/PageTitle";
import { useReader } from "../views/reader";

/** What only a code needs stays out of the list of scripts that every page carries. */
const CodeFound = lazy(() =>
  import("./CodeFound").then(
    (script) => ({ default: script.CodeFound }),
    async (error: unknown) => {
      throw await scriptFailure("code-found", error);
    },
  ),
);

/** Where the code on a picture is checked. The code stands in the fragment: no host is sent it. */
export function CheckPage() {
  const { texts, language } = useReader();
  const { data: cards } = useSuspenseQuery(cardTextsOptions(language));
  const { check } = cards;
  const typed = codeIn(useFragment());
  const read = typed === "" ? null : readCode(typed);
  return (
    <>
      <title>{texts.frame.titled(check.title)}</title>
      <meta name="description" content={check.lead} />
      <PageTitle>{check.title}</PageTitle>
      <p className="mt-2 max-w-[68ch]">{check.lead}</p>
      <CodeForm
        key={typed}
        words={check}
        typed={typed}
        problem={read !== null && "problem" in read ? read.problem : null}
      />
      {read !== null && !("problem" in read) && (
        <Suspense fallback={<p className="mt-8">{check.looking}</p>}>
          <CodeFound key={typed} code={read} cards={cards} />
        </Suspense>
      )}
    </>
  );
}

function codeIn(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1)).trim();
  } catch {
    return fragment.slice(1);
  }
}
