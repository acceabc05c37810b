import { useVocabulary } from "../reader";
import { nameTag } from "./outlet-name";

/** An outlet's name as it writes itself. */
export function OutletName({ id }: { id: string }) {
  const outlet = useVocabulary().outlets[id];
  if (outlet === undefined) return <>{id}</>;
  return (
    <span lang={nameTag(outlet.name, outlet.lang)} translate="no">
      {outlet.name}
    </span>
  );
}
