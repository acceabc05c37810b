import { useQuery } from "@tanstack/react-query";
import type { SetAside } from "../archive/published";
import { problemsOptions } from "../load/resources";

const none: readonly string[] = [];

/** Files that were set aside; none also where nobody knows, since the page is whole without it. */
export function useSetAside(): readonly string[] {
  const { data = none } = useQuery({ ...problemsOptions, select: fileNames });
  return data;
}

function fileNames(files: readonly SetAside[]): readonly string[] {
  return files.map(({ file }) => file);
}
