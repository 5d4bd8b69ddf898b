import { failure, success, type Result } from '../format/result';
import type { DiagramDocument } from '../model/document';
import { localDay } from '../model/local-day';
import { cleanText, TEXT_LIMITS } from '../model/text';
import type {
  Intent,
  NewInstitution,
  NewPerson,
  NewProfessional,
  PersonFacts,
  ProfessionalFacts,
} from '../quick-entry/intent';
import { nameTyped } from '../quick-entry/name-typed';
import type { Problem } from '../quick-entry/problem';
import { problemText } from '../quick-entry/problem-text';
import { quotedAt } from '../quick-entry/quoted-at';
import { readLine } from '../quick-entry/read-line';
import type { CommandHost } from '../session/command';
import { nameProblem } from './name-problem';

/** What somebody typed where a figure is asked for: the name, and what they told of it beside it. */
export interface FigureTyped {
  readonly name: string;
  readonly person: PersonFacts;
  readonly professional: ProfessionalFacts;
  /** The field of a building, as told or as the catalogue knows it; `undefined`: its name alone was kept. */
  readonly field: NewInstitution['field'] | undefined;
  /** A building that is not on the sheet yet, in which a professional was said to work; `null`: none was. */
  readonly place: NewInstitution | null;
}

/** The word that begins such a line of quick entry. */
const WORDS = { person: 'personne', other: 'autre', professional: 'pro', institution: 'inst' } as const;

/** What is said, rather than kept as a part of a strange name. */
const SAID: readonly Problem['kind'][] = [
  'shortYear',
  'notAYear',
  'deathBeforeBirth',
  'factOfProfessional',
  'functionTooLong',
  'tooManyParts',
  'unclosed',
];

const NOTHING: Omit<FigureTyped, 'name'> = { person: {}, professional: {}, field: undefined, place: null };

/**
 * Reads what is typed beside a figure as the line of quick entry would: « Sandrine Morel f 1982 », « Samir Benali,
 * éducateur, chez Le Pont », « La Fabrique (culture) ». What that language does not understand is a name, kept as it was
 * typed. It is always of somebody new: namesakes on the sheet are somebody else.
 */
export function figureTyped(
  { kind, name: typed }: { readonly kind: keyof typeof WORDS; readonly name: string },
  document: DiagramDocument,
  { t, now }: Pick<CommandHost, 't' | 'now'>,
): Result<FigureTyped, string> {
  const limit = kind === 'institution' ? TEXT_LIMITS.institution : TEXT_LIMITS.name;
  const { intents, problem } = readLine(`${WORDS[kind]} ${typed}`, {
    document: { ...document, persons: {}, professionals: {}, households: {}, couples: {}, filiations: {} },
    today: localDay(now()),
  });
  if (problem !== null && isSaid(problem, typed)) return failure(problemText(problem, t));
  const lives = kind === 'person' || kind === 'other';
  if (lives && (problem?.kind === 'functionOfFamily' || intents.some(isOfWork)))
    return failure(t('gesture.functionOfFamily'));
  const told = kind === 'institution' ? placeTold(intents) : somebodyTold(intents);
  const isAsTyped = told !== null && unquoted(typed).toLowerCase().startsWith(told.name.toLowerCase());
  const refused = nameProblem(isAsTyped ? told.name : typed, t, limit) ?? nameProblem(typed, t, Infinity);
  if (refused !== null) return failure(refused);
  return success(isAsTyped ? told : nameAlone(typed));
}

/** A number alone may be a name; behind one it is a year that cannot be. */
function isSaid({ kind, part }: Problem, typed: string): boolean {
  return SAID.includes(kind) && (kind !== 'notAYear' || part.text.trim() !== cleanText(typed).trim());
}

/** Nothing but a name. */
export function nameAlone(typed: string): FigureTyped {
  return { ...NOTHING, name: nameTyped(typed) };
}

/** What is in the quotes that it begins with, if it does: they are not of the name. */
function unquoted(typed: string): string {
  const text = cleanText(typed).trim();
  return quotedAt(text, 0, text.length)?.inner ?? text;
}

function isOfWork({ kind }: Intent): boolean {
  return kind === 'addProfessional' || kind === 'addInstitution';
}

function placeTold([intent, ...others]: readonly Intent[]): FigureTyped | null {
  if (intent?.kind !== 'addInstitution' || others.length > 0) return null;
  const { name, field } = intent.institution;
  return { ...NOTHING, name, field };
}

function somebodyTold(intents: readonly Intent[]): FigureTyped | null {
  const [place] = intents.flatMap((intent) => (intent.kind === 'addInstitution' ? [intent.institution] : []));
  const rest = intents.filter(({ kind }) => kind !== 'addInstitution');
  const [intent] = rest;
  if (rest.length !== 1 || intents.length > 2) return null;
  if (intent?.kind === 'addPerson') return { ...NOTHING, ...personTold(intent.person) };
  if (intent?.kind !== 'addProfessional') return null;
  return { ...NOTHING, ...professionalTold(intent.professional), place: place ?? null };
}

function personTold(person: NewPerson): Pick<FigureTyped, 'name' | 'person'> {
  const { name, sex, birthYear, birthApproximate, deceased, deathYear, tie } = person;
  return { name, person: { sex, birthYear, birthApproximate, deceased, deathYear, tie } };
}

function professionalTold(professional: NewProfessional): Pick<FigureTyped, 'name' | 'professional'> {
  const { name, sex, function: work, institution, field } = professional;
  return { name, professional: { sex, function: work, institution, field } };
}
