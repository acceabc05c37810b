/**
 * What pure folders may use of the platform, beside the language: they are compiled without the DOM and
 * without Node, so that anything else that touches the outside is a type error.
 */

interface URLSearchParams extends Iterable<[string, string]> {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  delete(name: string): void;
  toString(): string;
}
declare const URLSearchParams: {
  new (init?: string | Iterable<[string, string]> | Record<string, string>): URLSearchParams;
};

interface URL {
  readonly href: string;
  readonly username: string;
  readonly password: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
declare const URL: {
  new (url: string, base?: string): URL;
  canParse(url: string, base?: string): boolean;
};

interface TextEncoder {
  encode(text: string): Uint8Array;
}
declare const TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: { new (encoding?: string, options?: { fatal?: boolean }): TextDecoder };
