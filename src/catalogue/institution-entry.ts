import type { CatalogueField, Country } from './catalogue-field';

/** A kind of institution or service that people name: « collège », « CMP », « aide sociale à l’enfance ». */
export interface InstitutionEntry {
  /** Stable and unique in the catalogue. */
  readonly key: string;
  /** Matched in capitals and as a whole word only. */
  readonly sigle: string | null;
  readonly name: string;
  /** Other ways of naming it. */
  readonly words: readonly string[];
  /** `null`: the word says that it is an institution, not of which field (« association »). */
  readonly field: CatalogueField | null;
  /** What a sign shows when the whole name is too long; at most 24 characters. */
  readonly shortForm: string;
  readonly country: Country;
}

/** A line of the tables: short form, sigle, name, then other ways of naming it. */
export type InstitutionRow = readonly [
  shortForm: string,
  sigle: string | null,
  name: string,
  ...words: readonly string[],
];

export function institutionEntries(
  country: Country,
  field: CatalogueField | null,
  rows: readonly InstitutionRow[],
): readonly InstitutionEntry[] {
  return rows.map(([shortForm, sigle, name, ...words]) => ({
    key: `${country} ${name}`,
    sigle,
    name,
    words,
    field,
    shortForm,
    country,
  }));
}
