/** Shapes of a figure with separators. Each is linear: no two neighbours match the same character. */
const commaGroups = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const dotGroups = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const markGroups = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const indianGroups = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const decimal = /^(?:\d+(?:[.,]\d+)?|\.\d+)$/;

/**
 * Reads a figure written in digits; null where the marks in it are no separators (10.04.2023, 1,2,3).
 *
 *     readDigits("1,234", false) = 1234     readDigits("1,234", true) = 1.234
 *     readDigits("1.234,5", true) = 1234.5  readDigits("5,000", true) = 5000
 *
 * A comma and three figures are a thousand in English and a decimal in Ukrainian and Russian, unless the
 * three are zeros; a dot and three figures are a decimal in English and a thousand in the other two.
 */
export function readDigits(text: string, decimalComma: boolean): number | null {
  if (decimal.test(text) && !looksGrouped(text, decimalComma))
    return Number(text.replace(",", "."));
  if (commaGroups.test(text) || indianGroups.test(text)) return Number(text.replaceAll(",", ""));
  if (dotGroups.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (markGroups.test(text)) return Number(text.replace(/['’]/g, "").replace(",", "."));
  return null;
}

/** One mark before three figures: 1,234 or 1.234. */
function looksGrouped(text: string, decimalComma: boolean): boolean {
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return false;
  if (text.endsWith("000")) return true;
  return text.includes(",") !== decimalComma;
}
