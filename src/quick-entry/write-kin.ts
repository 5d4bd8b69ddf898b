import type { Couple, CoupleState, CoupleStateKind } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Filiation, FiliationKind } from '../model/filiation';
import type { Household } from '../model/household';
import type { PersonId } from '../model/ids';
import { hangsFromCouple } from '../model/parentage';
import type { Person } from '../model/person';
import { recordAt, recordsOf } from '../model/records';
import { groupBy } from './group-by';
import type { NameWriter } from './name-writer';
import { quoteText } from './quote-name';
import { SEX_LETTERS } from './write-figures';

const STATES: Readonly<Record<CoupleStateKind, string>> = {
  married: 'mariés',
  civilUnion: 'pacsés',
  cohabiting: 'union libre',
  separated: 'séparés',
  divorced: 'divorcés',
  widowed: 'veufs',
};
const FILIATIONS: Readonly<Record<FiliationKind, string>> = {
  birth: ' (naissance)',
  adopted: ' (adopté)',
  foster: ' (accueilli)',
};
/** Children a line, so that it stays under what a line of a file may hold. */
const CHILDREN_PER_LINE = 12;

/** Couples with their children, then the children of one parent. */
export function writeKin(document: DiagramDocument, names: NameWriter): readonly string[] {
  const byParent = groupBy(recordsOf<Filiation>(document.filiations), ({ parent }) => parent);
  const couples = recordsOf<Couple>(document.couples).flatMap(({ id, partners: [one, other], states }) => {
    const head = `${names.of(one)} + ${names.of(other)}`;
    return familyLines(head, statesText(states), childrenText(document, names, byParent.get(id) ?? []));
  });
  const single = [...byParent]
    .filter(([parent]) => !hangsFromCouple(document, parent))
    .flatMap(([parent, ties]) => familyLines(names.of(parent), '', childrenText(document, names, ties)));
  return [...couples, ...single];
}

function statesText(states: readonly CoupleState[]): string {
  if (states.length === 0) return '';
  return ` (${states.map(({ kind, year }) => [STATES[kind], ...(year === null ? [] : [year])].join(' ')).join(', ')})`;
}

function familyLines(head: string, states: string, children: readonly string[]): readonly string[] {
  if (children.length === 0) return [`${head}${states}`];
  const lines: string[] = [];
  for (let at = 0; at < children.length; at += CHILDREN_PER_LINE) {
    const told = children.slice(at, at + CHILDREN_PER_LINE).join(', ');
    lines.push(`${head}${at === 0 ? states : ''} : ${told}`);
  }
  return lines;
}

/** Each only child, and each birth of several, as one text. */
function childrenText(
  document: DiagramDocument,
  names: NameWriter,
  ties: readonly Filiation[],
): readonly string[] {
  const births = groupBy(ties, ({ id, twins }) => (twins === null ? `only ${id}` : `twins ${twins.group}`));
  return [...births.values()].map((together) => {
    const joint = together.some(({ twins }) => twins?.kind === 'identical') ? ' = ' : ' & ';
    return together.map((tie) => childText(document, names, tie)).join(joint);
  });
}

function childText(document: DiagramDocument, names: NameWriter, { child, kind }: Filiation): string {
  const person = recordAt<Person>(document.persons, child);
  if (person?.name === '') return pregnancyText(person);
  const ties = recordsOf<Filiation>(document.filiations).filter((tie) => tie.child === child);
  const isPlain = kind === 'birth' && ties.length === 1;
  return `${names.of(child)}${isPlain ? '' : FILIATIONS[kind]}`;
}

function pregnancyText({ sex, birthYear }: Person): string {
  const letter = sex === null ? '' : ` ${SEX_LETTERS[sex]}`;
  return `grossesse${letter}${birthYear === null ? '' : ` ${birthYear}`}`;
}

/**
 * Unnamed homes from the largest to the smallest, then those with a name: so that none is taken for another
 * that it would extend.
 */
export function writeHouseholds({ households }: DiagramDocument, names: NameWriter): readonly string[] {
  const all = recordsOf<Household>(households);
  const unnamed = all.filter(({ name }) => name === null).sort((a, b) => b.members.length - a.members.length);
  const named = all.filter(({ name }) => name !== null);
  return [...unnamed, ...named].map(({ name, members }) => {
    const head = name === null ? 'foyer' : `foyer ${quoteText(name)}`;
    return `${head} : ${membersText(members, names)}`;
  });
}

function membersText(members: readonly PersonId[], names: NameWriter): string {
  return members.map((id) => names.of(id)).join(', ');
}
