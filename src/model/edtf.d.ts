/** The part of the `edtf` library (which ships no types) that the model uses. */
declare module "edtf" {
  /** A parsed expression: bounds in milliseconds since 1970 UTC, infinite where open. */
  interface Edtf {
    readonly type: string;
    /** Null where an interval's end is unknown (`2023-04-10/`). */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Parses an EDTF expression (ISO 8601-2); throws on what is none. */
  function edtf(text: string): Edtf;

  export { edtf as default };
}
