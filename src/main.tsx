import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App";
import { startTheme } from "./app/theme-store";
import { createQueryClient } from "./load/query-client";
import "./styles.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");

startTheme(window);
const app = (
  <StrictMode>
    <App queryClient={createQueryClient()} base={import.meta.env.BASE_URL} />
  </StrictMode>
);

// A page that was built ahead is taken over as it stands; an empty one is filled.
if (root.firstElementChild === null) createRoot(root).render(app);
else hydrateRoot(root, app);
