import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { EmergencyScreen } from "./EmergencyScreen";

it("is an alert in the page's main part, and no second one", () => {
  const markup = renderToStaticMarkup(<EmergencyScreen language="uk" error={null} />);
  expect(markup).toMatch(/^<section lang="uk" role="alert"/);
  expect(markup).not.toContain("<main");
});
