import { describe, expect, it } from "vitest";
import { LoadError, type LoadFailure } from "./load-error";
import { createQueryClient } from "./query-client";

describe(createQueryClient, () => {
  it.each<[LoadFailure, number]>([
    [{ kind: "status", status: 404 }, 1],
    [{ kind: "status", status: 503 }, 3],
    [{ kind: "unreachable" }, 3],
    [{ kind: "content-type", found: "text/html" }, 1],
    [{ kind: "wrong-shape" }, 1],
  ])("after %j asks %i time(s)", async (failure, times) => {
    const client = createQueryClient();
    let asked = 0;
    const query = client.fetchQuery({
      queryKey: ["x"],
      retry: client.getDefaultOptions().queries?.retry ?? false,
      retryDelay: 0,
      queryFn: () => {
        asked += 1;
        return Promise.reject(new LoadError("/x", failure));
      },
    });
    await expect(query).rejects.toThrow(LoadError);
    expect(asked).toBe(times);
  });

  it("asks once for what it has", async () => {
    const client = createQueryClient();
    let asked = 0;
    const options = { queryKey: ["x"], queryFn: () => Promise.resolve(++asked) };
    await client.fetchQuery(options);
    expect(await client.fetchQuery(options)).toBe(1);
  });
});
