import type { ReactNode } from "react";
import { Link } from "wouter";
import { useFrame } from "../reader";

/** What the site promises, and the way to what was set aside, where anything was. */
export function Footer({ setAside }: { setAside: ReactNode }) {
  const { texts, links } = useFrame();
  const { frame } = texts;
  return (
    <footer className="border-line border-t">
      <div className="mx-auto flex w-full max-w-[1132px] flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-4 py-6 text-[0.82rem] text-muted sm:px-6">
        <p className="max-w-[70ch]">
          {frame.footerPromise} {frame.footerPrivacy}
        </p>
        <ul className="flex flex-wrap gap-x-5">
          <li>
            <Link href={links.eventsHref} className="inline-flex min-h-6 items-center">
              {frame.backToEvents}
            </Link>
          </li>
          <li>
            <Link href={links.changesHref} className="inline-flex min-h-6 items-center">
              {frame.changes}
            </Link>
          </li>
          <li>
            <Link href={links.dossierHref} className="inline-flex min-h-6 items-center">
              {frame.dossier}
            </Link>
          </li>
          <li>
            <Link href={links.checkHref} className="inline-flex min-h-6 items-center">
              {frame.checkCode}
            </Link>
          </li>
          <li>
            <Link href={links.developersHref} className="inline-flex min-h-6 items-center">
              {frame.developers}
            </Link>
          </li>
          {setAside}
        </ul>
      </div>
    </footer>
  );
}
