import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { Link } from "wouter";
import { problemsOptions } from "../load/resources";
import { PanelBoundary } from "../ui/PanelBoundary";
import { useFrame } from "../views/reader";
import { useAwake } from "./awakening";

/** The way to what was set aside, where anything was. The page is whole without it. */
export function SetAsideLink() {
  return (
    <PanelBoundary attempt={null} fallback={() => null}>
      <Suspense fallback={null}>
        <Counted />
      </Suspense>
    </PanelBoundary>
  );
}

function Counted() {
  useAwake();
  const { texts, links } = useFrame();
  const { data: files } = useSuspenseQuery(problemsOptions);
  if (files.length === 0) return null;
  return (
    <li>
      <Link href={links.problemsHref} className="inline-flex min-h-6 items-center">
        {texts.frame.problemsLink(files.length)}
      </Link>
    </li>
  );
}
