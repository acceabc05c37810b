import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App";
import { rememberFramePress } from "./app/early-press";
import { prepareToTakeOver } from "./app/take-over";
import { startTheme } from "./app/theme-store";
import { whenIdle } from "./app/when-idle";
import { parseAddress } from "./links/address";
import { LoadError } from "./load/load-error";
import { createQueryClient } from "./load/query-client";
import { frameTextsOptions } from "./load/resources";
import { focusOnSlash } from "./ui/focus-on-slash";
import "./styles.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");

startTheme(window);
focusOnSlash(document);

/** What could not be fetched is told on the page; only mistakes of the app's own belong into the log. */
const onCaughtError = (error: unknown) => {
  if (!(error instanceof LoadError)) reportError(error);
};
const base = import.meta.env.BASE_URL;
const queries = createQueryClient();
const path = window.builtPath ?? location.pathname;
const app = (
  <StrictMode>
    <App queryClient={queries} base={base} path={path} />
  </StrictMode>
);

// A page that was built ahead is taken over as it stands; an empty one is filled.
if (root.firstElementChild === null) {
  createRoot(root, { onCaughtError }).render(app);
} else {
  const answerFrame = rememberFramePress(document.getElementById("main") ?? root, window);
  prepareToTakeOver(window, path, base, queries);
  // With the frame's words at hand it is taken over in one go. Left to wait for them, React would throw
  // the built page away when the query of the address becomes known meanwhile (its error 421).
  const { language } = parseAddress(path, "", base);
  const takeOver = () =>
    queries.ensureQueryData(frameTextsOptions(language)).then(
      () => {
        hydrateRoot(root, app, { onCaughtError });
        answerFrame();
      },
      // Without them the page reads on as it is; the next press tries again.
      () => addEventListener("pointerdown", () => void takeOver(), { once: true }),
    );
  void takeOver();
}

// Nothing that is shown waits for this; while developing, stored pages would be in the way.
if (import.meta.env.PROD) {
  whenIdle(() => {
    import("./app/start-offline").then(
      ({ startOffline }) => startOffline(base),
      () => undefined,
    );
  });
}
