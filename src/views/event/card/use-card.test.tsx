// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { en } from "../../../i18n/en";
import { linksIn } from "../../../links/site-links";
import { ReaderProvider } from "../../reader";
import { EventProvider, type EventScope } from "../event-context";
import { loadCardSpeech } from "./load-card";
import { type CardAsked, useCard } from "./use-card";

vi.mock("./load-card", () => ({ loadCardSpeech: vi.fn() }));
vi.mock("./card-here", () => ({ cardHere: () => ({ content: {}, code: null }) }));
vi.mock("./card-fonts", () => ({ loadFaces: async () => undefined, canvasMeasure: () => null }));
vi.mock("../../../export/card-layout", () => ({ cardDrawing: () => ({ shapes: [] }) }));

const reader = { language: "en" as const, texts: en, links: linksIn("en"), vocabulary: null };
const event = {} as EventScope;

function Card(asked: CardAsked) {
  const made = useCard(asked);
  return made == null || made === "failed" ? String(made) : `${made.form}.${made.language}`;
}

it("keeps its own name until the next is drawn, and says when that fails", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const place = document.createElement("div");
  const root = createRoot(place);
  const show = (asked: Pick<CardAsked, "form" | "language">) =>
    act(async () =>
      root.render(
        <ReaderProvider reader={reader}>
          <EventProvider event={event}>
            <Card row="moved" theme="light" {...asked} />
          </EventProvider>
        </ReaderProvider>,
      ),
    );
  const load = vi.mocked(loadCardSpeech);
  load.mockResolvedValueOnce({} as never);
  await show({ form: "wide", language: "en" });
  expect(place.textContent).toBe("wide.en");
  let fail: (error: Error) => void = () => undefined;
  load.mockReturnValueOnce(
    new Promise((_, reject) => {
      fail = reject;
    }),
  );
  await show({ form: "story", language: "uk" });
  expect(place.textContent).toBe("wide.en");
  await act(async () => fail(new Error("no connection")));
  expect(place.textContent).toBe("failed");
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
