/** The part of the `edtf` library (which ships no types) that the model uses. */
declare module "edtf" {
  /** A parsed expression: bounds in milliseconds since 1970 UTC, infinite where open. */
  interface Edtf {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  /** Parses an EDTF expression (ISO 8601-2); throws on what is none. */
  function edtf(text: string): Edtf;
  export { edtf as default };
}
