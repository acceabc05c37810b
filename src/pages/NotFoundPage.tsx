import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useLocation } from "wouter";
import { languageName } from "../i18n/astray-texts";
import { printAddress } from "../links/address";
import { type ForeignAddress, foreignAddress, mendedAddress } from "../links/mended-address";
import { astrayTextsOptions } from "../load/astray-options";
import { madeVisible } from "../model/control-characters";
import { LanguageLinks } from "../views/frame/LanguageLinks";
import { Trouble } from "../views/frame/Trouble";
import { useReader } from "../views/reader";
import { WhatThereIs } from "./WhatThereIs";

interface NotFoundPageProps {
  readonly path: string;
  readonly base: string;
}

/**
 * For addresses that lead nowhere: goes to what was meant where there is no doubt; else says what was
 * asked for, and what there is.
 */
export function NotFoundPage({ path, base }: NotFoundPageProps) {
  const { texts } = useReader();
  const { frame } = texts;
  const isMended = useMended(path, base);
  const foreign = useForeign(path, base);
  if (isMended) return null;
  const asked = madeVisible(path);
  if (foreign !== null) return <Foreign {...foreign} asked={asked} base={base} />;
  return (
    <>
      <Trouble {...frame.notFound} asked={asked} technical={null} again={false} />
      <WhatThereIs near={path} />
    </>
  );
}

function useMended(path: string, base: string): boolean {
  const [, navigate] = useLocation();
  const mended = useMemo(() => mendedAddress(path, window.location.search, base), [path, base]);
  useEffect(() => {
    if (mended === null) return;
    navigate(printAddress(mended, base) + window.location.hash, { replace: true });
  }, [mended, base, navigate]);
  return mended !== null;
}

interface Foreign extends ForeignAddress {
  readonly name: string;
}

function useForeign(path: string, base: string): Foreign | null {
  const { language } = useReader();
  return useMemo(() => {
    const foreign = foreignAddress(path, window.location.search, base);
    const name = foreign === null ? null : languageName(language, foreign.code);
    return foreign === null || name === null ? null : { ...foreign, name };
  }, [path, base, language]);
}

function Foreign({ name, pages, asked, base }: Foreign & { asked: string; base: string }) {
  const { texts, language } = useReader();
  const { data: words } = useQuery(astrayTextsOptions(language));
  if (words === undefined) return null;
  return (
    <>
      <Trouble
        heading={words.foreign.heading}
        body={words.foreign.body(name)}
        asked={asked}
        technical={null}
        again={false}
      />
      <LanguageLinks
        label={texts.frame.languages}
        links={pages.map((page) => ({
          language: page.language,
          href: printAddress(page, base),
        }))}
      />
    </>
  );
}
