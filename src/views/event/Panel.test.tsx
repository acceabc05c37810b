// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { en } from "../../i18n/en";
import { linksIn } from "../../links/site-links";
import { ReaderProvider } from "../reader";
import { EventProvider, type EventScope } from "./event-context";
import { Panel } from "./Panel";

let root: Root;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root") ?? document.body, {
    onCaughtError: () => undefined,
  });
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

function Broken(): never {
  throw new Error("broken");
}

it("says in its place that a panel failed and how to go on, and leaves the others", () => {
  const reader = { language: "en" as const, texts: en, links: linksIn("en"), vocabulary: null };
  act(() =>
    root.render(
      <ReaderProvider reader={reader}>
        <EventProvider event={{ table: {} } as EventScope}>
          <Panel>
            <Broken />
          </Panel>
          <Panel>
            <p>Sources</p>
          </Panel>
        </EventProvider>
      </ReaderProvider>,
    ),
  );
  const alert = document.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain("This part could not be shown");
  expect(alert?.querySelector("button")?.textContent).toBe("Show it again");
  expect(document.body.textContent).toContain("Sources");
});
