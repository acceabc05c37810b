import { expect, it } from "vitest";
import { notFoundShell } from "./shell";

it("tells a reader without scripts that there is nothing, and leads to the events below the base", () => {
  const html = notFoundShell("<body><noscript></noscript></body>", "/news/");
  expect(html.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(3);
  for (const href of ["/news/", "/news/uk/", "/news/ru/"]) expect(html).toContain(`href="${href}"`);
});
