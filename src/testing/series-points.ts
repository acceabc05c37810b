import { parseQuantity, type Quantity } from "../model/quantity";

const plain = {
  row: null,
  claim: null,
  addedFrom: [] as readonly Quantity[],
  beyond: null,
  secondHand: false,
  revised: [] as readonly Quantity[],
};

/** A party's figure in a series, or with null its silence; `rest` says what else is known of it. */
export function aPoint<const Rest extends object = object>(
  party: string,
  n: number | string | null,
  rest?: Rest,
) {
  const standing = n === null ? ("silent" as const) : ("stated" as const);
  const quantity = n === null ? null : aQuantity(n);
  return { party, standing, quantity, ...plain, ...(rest as Rest) };
}

/** A quantity as a record writes it. */
export function aQuantity(n: number | string) {
  const quantity = parseQuantity(n);
  if (typeof quantity === "string") throw new Error(quantity);
  return quantity;
}
