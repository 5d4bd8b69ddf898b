import type { Household } from '../model/household';
import type { PersonId, SomebodyId } from '../model/ids';
import { recordsOf } from '../model/records';
import { currentSitting, presenceOf } from '../model/current-sitting';
import type { Presence } from '../model/sitting';
import { knownProfession } from './catalogue-text';
import { knownOf, splitList } from './ends';
import { figureFor } from './figure-for';
import type { FigureRef } from './figure-ref';
import { codePointLength, foldText } from './fold';
import type { LineDraft } from './line-draft';
import { readMention } from './mention';
import { FAMILY, SOMEBODY, type Slot } from './slot';
import type { SplitLine } from './split-line';
import { textOf, type Token } from './token';
import { tokenise } from './tokenise';
import { spanOf } from './work-parts';

const LONGEST_NAME = 100;

type Span = NonNullable<SplitLine['tail']>;

function peopleIn(line: LineDraft, tail: Span, slot: Slot): readonly FigureRef[] {
  const tokens = tokenise(line.text, tail.start, tail.end, { quotes: true });
  const arrow = tokens.find(({ kind }) => kind === 'arrow' || kind === 'colon' || kind === 'plus');
  if (arrow !== undefined) throw line.misread('notUnderstood', arrow);
  const refs = splitList(line, tokens).map((item) => {
    refuseFunction(line, item);
    return figureFor(line, readMention(item, line.document.fields), slot);
  });
  if (refs.length === 0) throw line.misread('emptyList', tail);
  return refs.filter((ref, index) => refs.findIndex(({ id }) => id === ref.id) === index);
}

/** « présents : Laurent Thomas, CPE »: in a list the comma parts people, not a name from its function. */
function refuseFunction(line: LineDraft, item: readonly Token[]): void {
  const text = textOf(item);
  const isFunction = knownProfession(text)?.end === text.length;
  if (isFunction && knownOf(line, item).length === 0) throw line.misread('functionInList', spanOf(item));
}

/** `présents : Sandrine, Karim`: a later line replaces what was said before. */
export function readPresence(line: LineDraft, tail: Span, presence: Presence): readonly FigureRef[] {
  const refs = peopleIn(line, tail, SOMEBODY);
  const sitting = currentSitting(line.document);
  const changed = refs.filter(({ id }) => presenceOf(sitting, id as SomebodyId) !== presence);
  for (const { id } of changed) line.tie({ kind: 'setPresence', who: id as SomebodyId, presence });
  if (changed.length > 0) {
    line.chip(() => ({ kind: 'presence', presence, names: changed.map(({ name }) => name) }));
  }
  return refs;
}

/**
 * `foyer : Sandrine, Lina`: a named household is the one of that name; an unnamed line that holds every
 * member of a household extends it, else it is a new one.
 */
export function readHousehold(
  line: LineDraft,
  tail: Span,
  nameTokens: readonly Token[],
): readonly FigureRef[] {
  const name = nameTokens.length === 0 ? null : textOf(nameTokens).normalize('NFC');
  if (name !== null && codePointLength(name) > LONGEST_NAME)
    throw line.misread('nameTooLong', spanOf(nameTokens));
  const refs = peopleIn(line, tail, FAMILY);
  const members = refs.map(({ id }) => id as PersonId);
  const known = name === null || name === '' ? unnamed(line, members) : named(line, name);
  const joining = refs.filter(({ id }) => known?.members.includes(id as PersonId) !== true);
  if (known !== undefined && joining.length === 0) return refs;
  const id = known?.id ?? line.makeId<'household'>();
  const shownName = known === undefined ? (name === '' ? null : name) : known.name;
  line.tie({ kind: 'gatherHousehold', id, name: shownName, members });
  const kind = known === undefined ? 'newHousehold' : 'household';
  line.chip(() => ({ kind, name: shownName, members: joining.map((ref) => ref.name) }));
  return refs;
}

function named(line: LineDraft, name: string): Household | undefined {
  const households = recordsOf<Household>(line.document.households);
  return households.find(
    (household) => household.name !== null && foldText(household.name) === foldText(name),
  );
}

/** Of several that the line holds, the largest. */
function unnamed(line: LineDraft, members: readonly PersonId[]): Household | undefined {
  return recordsOf<Household>(line.document.households)
    .filter((household) => household.members.every((id) => members.includes(id)))
    .reduce<Household | undefined>(
      (largest, one) =>
        largest === undefined || one.members.length > largest.members.length ? one : largest,
      undefined,
    );
}
