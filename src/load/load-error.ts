/** How fetching a published file can fail. */
export type LoadFailure =
  /** No answer at all: offline, blocked, or cut off on the way. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "status"; readonly status: number }
  /** Something else was sent: many hosts answer with a page of their own. */
  | { readonly kind: "content-type"; readonly found: string }
  | { readonly kind: "not-json" }
  /** JSON, but no file of this format. */
  | { readonly kind: "wrong-shape" }
  /** The host has another build by now, whose data or scripts must not mix with this page's. */
  | { readonly kind: "other-build" };

/** A published file could not be had. Covers everything between asking for it and knowing its shape. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly url: string;
  readonly failure: LoadFailure;

  constructor(url: string, failure: LoadFailure, cause?: unknown) {
    super(`${url}: ${reasonOf(failure)}`, { cause });
    this.url = url;
    this.failure = failure;
  }

  /** The host answered that there is no such file; asking again would not help. */
  get missing(): boolean {
    return this.failure.kind === "status" && [404, 410].includes(this.failure.status);
  }

  /** It may be over when asked again: no connection, or a server in trouble. */
  get passing(): boolean {
    const { failure } = this;
    return failure.kind === "unreachable" || (failure.kind === "status" && failure.status >= 500);
  }
}

/** For logs. Readers get a sentence in their language from the texts. */
function reasonOf(failure: LoadFailure): string {
  switch (failure.kind) {
    case "unreachable":
      return "no answer";
    case "status":
      return `status ${failure.status}`;
    case "content-type":
      return `content type ${failure.found === "" ? "missing" : failure.found}`;
    case "not-json":
      return "not JSON";
    case "wrong-shape":
      return "not a file of format 1";
    case "other-build":
      return "of another build";
  }
}
