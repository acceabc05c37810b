import type { MethodTexts } from "../../i18n/page-texts";
import { formatInterval, formatQuantity } from "../../i18n/quantities";
import { parseQuantity, type Quantity } from "../../model/quantity";
import { useTexts } from "../reader";

/** One number for each way of saying it, in the grammar of the records. */
const examples = [
  "89",
  "200..300",
  ">=92",
  ">100",
  "<=10",
  "<5",
  "<~50",
  "~400",
  "~200..300",
  "several",
  "dozens",
  "hundreds",
  "thousands",
  "many",
  "group",
] as const;

/** How hedged numbers are read. Both columns are made by what reads and prints the records. */
export function HedgeTable({ texts }: { texts: MethodTexts["hedges"] }) {
  const quantities = examples
    .map((text) => parseQuantity(text))
    .filter((quantity): quantity is Quantity => typeof quantity !== "string");
  const cell = "px-4 py-2 text-start align-baseline sm:px-5";
  return (
    <div className="overflow-hidden rounded-2xl border border-line bg-card">
      <table className="w-full border-collapse tabular-nums">
        <caption className="sr-only">{texts.caption}</caption>
        <thead className="bg-quiet text-[0.85rem]">
          <tr>
            <th scope="col" className={`${cell} font-semibold`}>
              {texts.said}
            </th>
            <th scope="col" className={`${cell} font-semibold`}>
              {texts.readAs}
            </th>
          </tr>
        </thead>
        <tbody>
          {quantities.map((quantity) => (
            <HedgeRow
              key={quantity.hedge}
              quantity={quantity}
              noNumber={texts.noNumber}
              cell={cell}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HedgeRow({
  quantity,
  noNumber,
  cell,
}: {
  quantity: Quantity;
  noNumber: string;
  cell: string;
}) {
  const texts = useTexts();
  const { interval } = quantity;
  return (
    <tr className="border-line border-t">
      <th scope="row" className={`${cell} font-normal font-serif text-[1.05rem]`}>
        {formatQuantity(texts, quantity)}
      </th>
      <td className={cell}>{interval === null ? noNumber : formatInterval(texts, interval)}</td>
    </tr>
  );
}
