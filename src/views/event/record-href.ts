/**
 * Where the record lies as its editor wrote it, the form that can be opened here again; one version of it
 * as it was read.
 */
export function recordHref(id: string, version: string | null = null): string {
  const file = version === null ? `events/${id}` : `versions/${id}/${version}`;
  return `${import.meta.env.BASE_URL}data/${file}.json`;
}
