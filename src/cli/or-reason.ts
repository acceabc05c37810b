/** What `read` gives; where it throws, what was wrong, in words. */
export function orReason<Read>(read: () => Read): Read | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
