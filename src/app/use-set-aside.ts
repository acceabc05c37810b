import { useQuery } from "@tanstack/react-query";
import { problemsOptions } from "../load/resources";

/** How many records were set aside; 0 also where nobody knows, since the page is whole without it. */
export function useSetAside(): number {
  const { data } = useQuery(problemsOptions);
  return data?.length ?? 0;
}
