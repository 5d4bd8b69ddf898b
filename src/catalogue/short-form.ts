import { institutionIn } from './find-institution';
import { professionAtStart, type ProfessionMatch } from './find-profession';
import { inclusiveForm } from './inclusive-form';

const FUNCTION_LIMIT = 20;
const NAME_LIMIT = 24;

/**
 * The function as it is written under a figure: the first that has at most 20 characters of the text, the
 * catalogue's short form (in the gender of the text), the text without its last complement, the text cut at a word.
 */
export function shortFunction(text: string): string {
  const match = professionAtStart(text);
  const short = match === null ? [] : withRest(text, match, shortFormOf(match));
  return shortest(text, short, FUNCTION_LIMIT);
}

/** The name of an institution as its sign shows it: the same rule, with 24 characters. */
export function shortName(text: string): string {
  const match = institutionIn(text);
  const short = match === null ? [] : withRest(text, match, match.entry.shortForm);
  return shortest(text, short, NAME_LIMIT);
}

function shortFormOf({ profession, gender }: ProfessionMatch): string {
  if (gender === 'feminine') return profession.shortFeminine;
  if (gender === 'inclusive') return inclusiveForm(profession.shortForm, profession.shortFeminine);
  return profession.shortForm;
}

/** What names this one stays when there is room: « Lycée professionnel des Tilleuls » is « Lycée des Tilleuls ». */
function withRest(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  shortForm: string,
): readonly string[] {
  const rest = text.slice(end);
  return start === 0 && /^\s+[\p{L}\p{N}«"]/u.test(rest) ? [`${shortForm}${rest}`, shortForm] : [shortForm];
}

function shortest(text: string, shortForms: readonly string[], limit: number): string {
  const candidates = [text, ...shortForms, ...withoutComplements(text)];
  return candidates.find((candidate) => lengthOf(candidate) <= limit) ?? cutAtWord(text, limit);
}

/** The text cut before its last « de … » or « , », then before the one before. */
function withoutComplements(text: string): readonly string[] {
  const cuts = [...text.matchAll(/\s*,|\s+(?:de la |de l['’]|de |du |des |d['’])/giu)].map(
    ({ index }) => index,
  );
  return cuts
    .filter((index) => index > 0)
    .reverse()
    .map((index) => text.slice(0, index));
}

function cutAtWord(text: string, limit: number): string {
  const room = Array.from(text)
    .slice(0, limit - 1)
    .join('');
  const lastSpace = room.search(/\s\S*$/u);
  const words = text.charAt(room.length) === ' ' || lastSpace <= 0 ? room : room.slice(0, lastSpace);
  return `${words.trimEnd().replace(/[\s,;:–—-]+$/u, '')}…`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
