/** What a sheet draws beside the usual notation. A sheet's own, because it is shown, printed and handed on so. */
export interface SheetOptions {
  /** Family as square, circle and diamond instead of small figures. */
  readonly genogramSymbols: boolean;
  /** Pregnancies that ended: drawn only if the family wants it; else nobody sees that they are written. */
  readonly losses: boolean;
  /** The field of a professional who works in another than their building's, after the function. */
  readonly personFields: boolean;
  /** Soft sectors by field behind the drawing. */
  readonly sectors: boolean;
}

export const DEFAULT_OPTIONS: SheetOptions = {
  genogramSymbols: false,
  losses: false,
  personFields: false,
  sectors: false,
};
