import { describe, expect, it } from "vitest";
import { LoadError, type LoadFailure } from "./load-error";

describe(LoadError, () => {
  it.each<[LoadFailure, string, boolean]>([
    [{ kind: "status", status: 404 }, "/x: status 404", true],
    [{ kind: "status", status: 410 }, "/x: status 410", true],
    [{ kind: "status", status: 500 }, "/x: status 500", false],
    [{ kind: "unreachable" }, "/x: no answer", false],
    [{ kind: "content-type", found: "" }, "/x: content type missing", false],
    [{ kind: "not-json" }, "/x: not JSON", false],
    [{ kind: "wrong-shape" }, "/x: not a file of format 1", false],
  ])("%j", (failure, message, missing) => {
    const error = new LoadError("/x", failure);
    expect(error.message).toBe(message);
    expect(error.missing).toBe(missing);
  });
});
