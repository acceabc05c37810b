import { useVocabulary } from "../reader";
import { nameRuns } from "./outlet-name";

/** An outlet's name as it writes itself. */
export function OutletName({ id }: { id: string }) {
  const outlet = useVocabulary().outlets[id];
  if (outlet === undefined) return <span lang="zxx">{id}</span>;
  const runs = nameRuns(outlet.name, outlet.lang);
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    return (
      <span translate="no" lang={only.lang}>
        {only.text}
      </span>
    );
  }
  return (
    <span translate="no">
      {runs.map(({ text, lang }) => (
        <span key={text} lang={lang}>
          {text}
        </span>
      ))}
    </span>
  );
}
