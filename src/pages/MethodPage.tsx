import { useSuspenseQuery } from "@tanstack/react-query";
import type { FindingCode } from "../compare/comparison";
import { examplesOptions, methodTextsOptions } from "../load/resources";
import { ExampleCard } from "../views/method/ExampleCard";
import { MethodView } from "../views/method/MethodView";
import { NamesProvider, useReader } from "../views/reader";

/** How Parallax compares, with an example of each finding from the records as they are published. */
export function MethodPage() {
  const { texts: all, language } = useReader();
  const { data: texts } = useSuspenseQuery(methodTextsOptions(language));
  const { findings, names } = useSuspenseQuery(examplesOptions).data;
  const exampleOf = (code: FindingCode) => {
    const example = findings.find((one) => one.code === code);
    return example === undefined ? null : <ExampleCard texts={texts.findings} example={example} />;
  };
  return (
    <>
      <title>{all.frame.titled(texts.title)}</title>
      <meta name="description" content={texts.lead} />
      <NamesProvider names={names}>
        <MethodView texts={texts} exampleOf={exampleOf} />
      </NamesProvider>
    </>
  );
}
