/** A file as it stands in the repository. */
export interface InputFile {
  /** Path from the repository's root, as `data/events/x.json`. */
  readonly path: string;
  readonly text: string;
}

/** A file's name without its folder and its ending: that of a record is its id. */
export function nameOf({ path }: Pick<InputFile, "path">): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
}
