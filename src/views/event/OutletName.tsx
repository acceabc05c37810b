import { useVocabulary } from "../reader";
import { nameRuns } from "./outlet-name";

/** An outlet's name as it writes itself. */
export function OutletName({ id }: { id: string }) {
  const outlet = useVocabulary().outlets[id];
  if (outlet === undefined) return <span lang="zxx">{id}</span>;
  return (
    <span translate="no">
      {nameRuns(outlet.name, outlet.lang).map(({ text, lang }) => (
        <span key={text} lang={lang}>
          {text}
        </span>
      ))}
    </span>
  );
}
