import type { ReactNode } from "react";
import { PageTitle } from "../frame/PageTitle";

/** Stands in place of a record: why there is none, and what to do. */
export function OpenedNotice({
  heading,
  body,
  children,
}: {
  heading: string;
  body: string;
  children?: ReactNode;
}) {
  return (
    <>
      <PageTitle>{heading}</PageTitle>
      <p className="mt-3 max-w-[42rem] font-serif text-[1.15rem] text-muted leading-relaxed">
        {body}
      </p>
      {children}
    </>
  );
}
