import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { Couple } from '../model/couple';
import { currentSitting } from '../model/current-sitting';
import { DEFAULT_FIELDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { Filiation } from '../model/filiation';
import type {
  ActivationId,
  FieldId,
  FigureId,
  HouseholdId,
  MakeId,
  PersonId,
  SomebodyId,
} from '../model/ids';
import type { Household } from '../model/household';
import { newArrow } from '../model/new-arrow';
import { recordAt } from '../model/records';
import type { Presence, Sitting } from '../model/sitting';
import { coupleOf, mergedStates } from './couple-merge';
import { filiationOf } from './filiation-merge';
import type { Intent, NewArrow, TwinsToTie } from './intent';

/** The figures and arrows that intents made, and those whose place they changed. */
export interface Applied {
  readonly newFigures: readonly FigureId[];
  /** Professionals who were on the sheet and now work elsewhere. */
  readonly movedFigures: readonly FigureId[];
  readonly newArrows: readonly ActivationId[];
}

interface Applying {
  readonly draft: Draft<DiagramDocument>;
  /** The id in the document of what the line calls by this one. */
  readonly real: <T extends string>(id: T) => T;
  readonly makeId: MakeId;
  readonly now: number | null;
}

export interface ApplyTools {
  readonly makeId: MakeId;
  /** Ms since the Unix epoch, written on new arrows; `null`: when they were told is not known. */
  readonly now: number | null;
  /** Leaves provisional ids as they are: on the sheet on which a block is tried out. */
  readonly keepsProvisional: boolean;
}

const NOWHERE = { x: 0, y: 0 };

/** Writes intents into a draft, in their order. Figures are left at the origin: the layout places them. */
export function applyIntents(
  draft: Draft<DiagramDocument>,
  intents: readonly Intent[],
  { makeId, now, keepsProvisional }: ApplyTools,
): Applied {
  const ids = new Map<string, string>();
  const real = <T extends string>(id: T): T => {
    if (keepsProvisional || !id.startsWith('?')) return id;
    const known = ids.get(id) ?? makeId();
    ids.set(id, known);
    return known as T;
  };
  const moved = intents.flatMap((intent) =>
    intent.kind === 'changeProfessional' && intent.facts.institution !== undefined ? [real(intent.id)] : [],
  );
  for (const intent of intents) applyIntent({ draft, real, makeId, now }, intent);
  return {
    newFigures: intents.flatMap((intent) => newFigureOf(intent)).map(real),
    movedFigures: moved,
    newArrows: intents.flatMap((intent) => (intent.kind === 'addArrow' ? [real(intent.arrow.id)] : [])),
  };
}

function newFigureOf(intent: Intent): readonly FigureId[] {
  if (intent.kind === 'addPerson') return [intent.person.id];
  if (intent.kind === 'addProfessional') return [intent.professional.id];
  return intent.kind === 'addInstitution' ? [intent.institution.id] : [];
}

function applyIntent(to: Applying, intent: Intent): void {
  switch (intent.kind) {
    case 'addPerson':
    case 'addProfessional':
    case 'addInstitution':
      addFigure(to, intent);
      return;
    case 'changePerson':
    case 'changeProfessional':
    case 'changeInstitution':
      changeFigure(to, intent);
      return;
    case 'tieCouple':
      tieCouple(to, intent.partners, intent.states);
      return;
    case 'tieChild':
      tieChild(to, intent);
      return;
    case 'gatherHousehold':
      gatherHousehold(to, intent);
      return;
    case 'addArrow':
      addArrow(to, intent.arrow);
      return;
    case 'setSitting':
      Object.assign(sittingOf(to), intent.facts);
      return;
    case 'setPresence':
      setPresence(to, intent.who, intent.presence);
  }
}

type Of<Kind extends Intent['kind']> = Extract<Intent, { readonly kind: Kind }>;

function addFigure(
  { draft, real, ...to }: Applying,
  intent: Of<'addPerson' | 'addProfessional' | 'addInstitution'>,
): void {
  if (intent.kind === 'addPerson') {
    const id = real(intent.person.id);
    draft.persons[id] = { ...intent.person, id, position: NOWHERE };
  } else if (intent.kind === 'addProfessional') {
    const { professional } = intent;
    const id = real(professional.id);
    const institution = professional.institution && real(professional.institution);
    draft.professionals[id] = { ...professional, id, institution, position: NOWHERE };
    haveField({ draft, real, ...to }, professional.field);
  } else {
    const id = real(intent.institution.id);
    draft.institutions[id] = { ...intent.institution, id, signSide: 'above', position: NOWHERE };
    haveField({ draft, real, ...to }, intent.institution.field);
  }
}

/** A sheet may have let one of the five fields go: naming it brings it back. */
function haveField({ draft }: Applying, id: FieldId | null): void {
  const field = id === null ? undefined : recordAt(DEFAULT_FIELDS, id);
  if (field !== undefined && recordAt(draft.fields, field.id) === undefined) draft.fields[field.id] = field;
}

function changeFigure(
  to: Applying,
  intent: Of<'changePerson' | 'changeProfessional' | 'changeInstitution'>,
): void {
  const { draft, real } = to;
  if (intent.kind === 'changePerson') {
    Object.assign(draft.persons[real(intent.id)] ?? {}, intent.facts);
  } else if (intent.kind === 'changeProfessional') {
    const { institution, ...facts } = intent.facts;
    const place = institution === undefined ? {} : { institution: institution && real(institution) };
    Object.assign(draft.professionals[real(intent.id)] ?? {}, facts, place);
    haveField(to, facts.field ?? null);
  } else {
    Object.assign(draft.institutions[real(intent.id)] ?? {}, intent.facts);
    haveField(to, intent.facts.field);
  }
}

function tieCouple(to: Applying, partners: Couple['partners'], states: Couple['states']): Couple['id'] {
  const [one, other] = [to.real(partners[0]), to.real(partners[1])];
  const known = coupleOf(to.draft, one, other);
  const id = known?.id ?? to.makeId<'couple'>();
  const after = known === undefined ? states : mergedStates(known.states, states);
  to.draft.couples[id] = {
    id,
    partners: known?.partners ?? [one, other],
    states: [...after],
  } as Draft<Couple>;
  return id;
}

function tieChild(to: Applying, { parents, child, filiation, twins }: Of<'tieChild'>): void {
  const [one, other] = parents;
  const parent = other === undefined ? to.real(one) : tieCouple(to, [one, other], []);
  const childId = to.real(child);
  const known = filiationOf(to.draft, childId, parents.map(to.real), filiation);
  const id = known?.filiation.id ?? to.makeId<'filiation'>();
  to.draft.filiations[id] = {
    id,
    child: childId,
    parent: known?.isSettled === true ? known.filiation.parent : parent,
    kind: filiation ?? known?.filiation.kind ?? 'birth',
    twins: twins === null ? (known?.filiation.twins ?? null) : twinsAs(to, twins),
  };
}

function twinsAs(to: Applying, { group, kind }: TwinsToTie): Filiation['twins'] {
  return { group: to.real(group), kind };
}

function gatherHousehold({ draft, real }: Applying, { id, name, members }: Of<'gatherHousehold'>): void {
  const real_ = real<HouseholdId>(id);
  const known = recordAt<Household>(draft.households, real_);
  const gathered: PersonId[] = [...new Set([...(known?.members ?? []), ...members.map(real)])];
  draft.households[real_] = { id: real_, name: known?.name ?? name, members: gathered };
}

function addArrow({ draft, real, now }: Applying, arrow: NewArrow): void {
  const id = real(arrow.id);
  draft.activations[id] = newArrow(draft, {
    ...arrow,
    id,
    from: arrow.from.map(real),
    to: arrow.to.map(real),
    concerns: arrow.concerns.map(real),
    present: arrow.present.map(real),
    toldBy: arrow.toldBy && real(arrow.toldBy),
    toldAt: now,
  }) as Draft<Activation>;
}

function sittingOf({ draft }: Applying): Draft<Sitting> {
  return currentSitting(draft);
}

function setPresence(to: Applying, who: SomebodyId, presence: Presence): void {
  const id = to.real(who);
  const sitting = sittingOf(to);
  const there = sitting.participants.find((participant) => participant.who === id);
  if (there === undefined) sitting.participants.push({ who: id, presence, role: null });
  else there.presence = presence;
}
