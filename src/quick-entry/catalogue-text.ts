import { institutionAtStart, institutionIn, type InstitutionMatch } from '../catalogue/find-institution';
import { professionAtStart, type ProfessionMatch } from '../catalogue/find-profession';

/** Names come back on every keystroke: each is looked up in the catalogue once. */
function remembering<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.found;
    const found = look(text);
    if (known.size > 4000) known.clear();
    known.set(text, { found });
    return found;
  };
}

export const knownInstitution: (text: string) => InstitutionMatch | null = remembering(institutionIn);

export const knownInstitutionAtStart: (text: string) => InstitutionMatch | null =
  remembering(institutionAtStart);

/** The function at the start of a text, an article aside: « la juge Delmas ». */
export const knownProfession: (text: string) => ProfessionMatch | null = remembering((text) => {
  const match = professionAtStart(text);
  const article = /^(?:(?:le|la|les)\s+|l['’]\s*)/i.exec(text);
  if (match !== null || article === null) return match;
  const skipped = article[0].length;
  const after = professionAtStart(text.slice(skipped));
  return after === null ? null : { ...after, start: after.start + skipped, end: after.end + skipped };
});
