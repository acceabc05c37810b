import { useState, useSyncExternalStore } from "react";

const nothing = () => () => undefined;

/** Whether this component was in the page that was built ahead, or is being built; it stays so. */
export function useAsBuilt(): boolean {
  const building = useSyncExternalStore(
    nothing,
    () => false,
    () => true,
  );
  const [first] = useState(building);
  return first;
}
