const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text could be the id of something; what could not is dropped from links. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}
