import type { CatalogueField } from './catalogue-field';

/** A function in which somebody works, in its two genders. */
export interface ProfessionEntry {
  /** Masculine; equal to `feminine` when the word does not change. */
  readonly name: string;
  readonly feminine: string;
  /** Matched in capitals and as a whole word only. */
  readonly sigle: string | null;
  /** What is shown under a figure when the whole function is too long; at most 20 characters. */
  readonly shortForm: string;
  readonly shortFeminine: string;
  /** `null`: the function says nothing of the field, the institution does. */
  readonly field: CatalogueField | null;
}

/** A line of the tables: the function, its short form and its sigle, « / » between masculine and feminine. */
export type ProfessionRow = readonly [name: string, shortForm?: string | undefined, sigle?: string];

export function professionEntries(
  field: CatalogueField | null,
  rows: readonly ProfessionRow[],
): readonly ProfessionEntry[] {
  return rows.map(([names, shortForms = names, sigle]) => {
    const [name, feminine] = twoGenders(names);
    const [shortForm, shortFeminine] = twoGenders(shortForms);
    return { name, feminine, sigle: sigle ?? null, shortForm, shortFeminine, field };
  });
}

function twoGenders(forms: string): readonly [masculine: string, feminine: string] {
  const [masculine = forms, feminine = masculine] = forms.split('/');
  return [masculine, feminine];
}
