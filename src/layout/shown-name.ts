const CIVILITY = /^(?:M\.?|MM\.?|Mme|Mmes|Mlle|Mlles|Dr|Pr|Me|Mr|Mrs|Ms)$/i;
const ARTICLE = /^(?:le|la|les)$/i;
const ELIDED_ARTICLE = /^l[’']/i;
const STARTS_LOWER = /^\p{Ll}/u;

const wordsOf = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== '');

/**
 * The first name of a member of the family, and the rest of the name. Somebody named by a civility or by
 * words that are no proper name (« Mme Morel », « la grand-mère ») has no first name: the whole is kept.
 */
export function splitName(name: string): { readonly first: string; readonly rest: string } {
  const [first = '', ...rest] = wordsOf(name);
  if (CIVILITY.test(first) || STARTS_LOWER.test(first)) return { first: wordsOf(name).join(' '), rest: '' };
  return { first, rest: rest.join(' ') };
}

/**
 * The name of a professional without a title that has an article: « Mme la juge Delmas » is « Mme Delmas »,
 * because the function stands below. A title without a proper name after it stays whole.
 */
export function withoutTitle(name: string): string {
  const [civility = '', ...others] = wordsOf(name);
  const [article = '', ...afterArticle] = others;
  const titled = ARTICLE.test(article) ? afterArticle : ELIDED_ARTICLE.test(article) ? others : null;
  if (!CIVILITY.test(civility) || titled === null) return name;
  const proper = titled.slice(1).findIndex((word) => !STARTS_LOWER.test(word));
  return proper < 0 ? name : [civility, ...titled.slice(1 + proper)].join(' ');
}

/**
 * First names told apart: equal ones get the initial of what follows, then more letters, then all of it.
 * @param taken other names written on the sheet, which a bare first name must differ from as well.
 */
export function distinctFirstNames(names: readonly string[], taken: readonly string[]): readonly string[] {
  const parts = names.map(splitName);
  const bearers = new Map<string, number[]>();
  parts.forEach(({ first }, index) => {
    const key = first.toLocaleLowerCase();
    bearers.set(key, [...(bearers.get(key) ?? []), index]);
  });
  const foreign = new Set(taken.map((name) => name.toLocaleLowerCase()));
  const shown = parts.map(({ first }) => first);
  for (const [first, indices] of bearers) {
    if (indices.length === 1 && !foreign.has(first)) continue;
    const group = indices.map((index) => parts[index] ?? { first: '', rest: '' });
    const told = tellApart(group);
    indices.forEach((index, place) => (shown[index] = told[place] ?? ''));
  }
  return shown;
}

interface SplitName {
  readonly first: string;
  readonly rest: string;
}

function tellApart(group: readonly SplitName[]): readonly string[] {
  const longest = Math.max(...group.map(({ rest }) => rest.length));
  for (let letters = 1; letters < longest; letters += 1) {
    const shown = group.map((name) => abbreviated(name, letters));
    if (new Set(shown).size === group.length) return shown;
  }
  return group.map(({ first, rest }) => (rest === '' ? first : `${first} ${rest}`));
}

function abbreviated({ first, rest }: SplitName, letters: number): string {
  if (rest === '') return first;
  const characters = Array.from(properPart(rest));
  return characters.length <= letters
    ? `${first} ${characters.join('')}`
    : `${first} ${characters.slice(0, letters).join('')}.`;
}

/** « de La Tour » is told apart by its L. */
function properPart(rest: string): string {
  const words = rest.split(' ');
  const proper = words.findIndex((word) => !STARTS_LOWER.test(word));
  return proper < 0 ? rest : words.slice(proper).join(' ');
}
