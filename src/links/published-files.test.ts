import { describe, expect, it } from "vitest";
import {
  catalogue,
  filledAddress,
  type PublishedFileName,
  publishedFiles,
} from "./published-files";

const file = { id: "2023-04-10-x", language: "uk", version: "4f0c2a9be871" } as const;

describe(filledAddress, () => {
  it.each<[PublishedFileName, string]>([
    ["index", "data/index.json"],
    ["record", "data/records/2023-04-10-x.json"],
    ["claims", "data/claims/2023-04-10-x.uk.jsonld"],
    ["version", "data/versions/2023-04-10-x/4f0c2a9be871.json"],
    ["eventsAtom", "feeds/events.uk.atom"],
  ])("of %s is %s", (name, address) => {
    expect(filledAddress(name, file)).toBe(address);
  });

  it("leaves nothing to be filled in", () => {
    for (const { name } of catalogue().files) {
      const known = Object.keys(publishedFiles).find((one) => one === name);
      expect(known).toBe(name);
    }
    expect(JSON.stringify(catalogue())).toContain('"address":"data/records/{id}.json"');
  });
});
