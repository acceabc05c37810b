import { describe, expect, it } from "vitest";
import { publicLinks } from "./public-links";

describe(publicLinks, () => {
  it.each([
    [null, "/uk/events/x/", "/feeds/events.uk.atom"],
    [
      "https://parallax.example/",
      "https://parallax.example/uk/events/x/",
      "https://parallax.example/feeds/events.uk.atom",
    ],
    [
      "https://press.example/parallax/",
      "https://press.example/parallax/uk/events/x/",
      "https://press.example/parallax/feeds/events.uk.atom",
    ],
  ])("at %s gives whole addresses, and none that is made up", (address, event, feed) => {
    const links = publicLinks(address);
    expect(links.whole(links.pages("uk").eventHref("x"))).toBe(event);
    expect(links.file("feeds/events.uk.atom")).toBe(feed);
  });
});
