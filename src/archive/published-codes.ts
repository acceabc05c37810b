/** `codes/<letter>.json`: of which event a version is, by the first six letters of its check codes. */
export interface PublishedCodes {
  readonly parallax: 1;
  readonly versions: Readonly<Record<string, readonly CodedVersion[]>>;
}

/** A version that a code may mean. */
export interface CodedVersion {
  readonly id: string;
  readonly version: string;
}

/** Whether something is a published list of codes. */
export function isPublishedCodes(data: unknown): data is PublishedCodes {
  if (!isObject(data) || data.parallax !== 1 || !isObject(data.versions)) return false;
  return Object.values(data.versions).every((list) => Array.isArray(list) && list.every(isCoded));
}

function isCoded(one: unknown): boolean {
  return isObject(one) && typeof one.id === "string" && typeof one.version === "string";
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
