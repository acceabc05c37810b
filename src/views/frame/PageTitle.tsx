import type { ReactNode } from "react";
import { pageTitleId } from "../../links/anchors";

/** The heading a page begins with. It takes the focus when a reader arrives by a link. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1
      id={pageTitleId}
      tabIndex={-1}
      className="text-balance font-semibold font-serif text-[2rem] leading-[1.15] tracking-[-0.01em] outline-none sm:text-[2.4rem]"
    >
      {children}
    </h1>
  );
}
