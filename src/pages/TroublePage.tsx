import { LoadError } from "../load/load-error";
import { Trouble } from "../views/frame/Trouble";
import { useReader } from "../views/reader";
import { troubleOf } from "./trouble-of";
import { WhatThereIs } from "./WhatThereIs";

interface TroublePageProps {
  readonly error: unknown;
  /** The event the address names, if it names one. */
  readonly event: string | null;
  /** Files that were set aside. */
  readonly setAside: readonly string[];
}

/** Stands in place of a page that could not be shown. */
export function TroublePage({ error, event, setAside }: TroublePageProps) {
  const { texts, links } = useReader();
  const screen = troubleOf(error, event, setAside, texts.frame);
  return (
    <>
      <Trouble {...screen} problemsHref={screen.setAside ? links.problemsHref : null} />
      {error instanceof LoadError && error.missing && <WhatThereIs />}
    </>
  );
}
