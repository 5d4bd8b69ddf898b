import type { Translate } from '../i18n/translate';
import type { CoupleState } from '../model/couple';
import type { Sex } from '../model/person';
import { changeText } from './change-text';
import type { Chip } from './chip';
import { nameList } from './name-list';
import { writeDay } from './write-date';

type Of<Kind extends Chip['kind']> = Extract<Chip, { readonly kind: Kind }>;

/** The words of a chip, as they are shown and read out. */
export function chipText(chip: Chip, t: Translate): string {
  switch (chip.kind) {
    case 'newPerson':
    case 'newOther':
    case 'newPregnancy':
    case 'newProfessional':
    case 'newInstitution':
      return newFigureText(chip, t);
    case 'alreadyThere':
      return t('quickEntry.chip.alreadyThere', { name: chip.name });
    case 'activation':
      return t(`quickEntry.chip.activation.${chip.colour}`, { number: chip.number });
    case 'relay':
      return relayText(chip, t);
    case 'couple':
    case 'child':
    case 'twins':
      return kinText(chip, t);
    case 'newHousehold':
    case 'household':
      return householdText(chip, t);
    case 'presence':
      return t(`quickEntry.chip.presence.${chip.presence}`, { names: nameList(chip.names, t) });
    case 'sitting':
    case 'intrus':
      return sittingText(chip, t);
    case 'change':
      return t('quickEntry.chip.changed', { name: chip.name, change: changeText(chip.change, chip.sex, t) });
    case 'stayedText':
      return t('quickEntry.chip.stayedText', { name: chip.name, text: chip.text });
    case 'comment':
      return t('quickEntry.chip.comment');
  }
}

function newFigureText(
  chip: Of<'newPerson' | 'newOther' | 'newPregnancy' | 'newProfessional' | 'newInstitution'>,
  t: Translate,
): string {
  switch (chip.kind) {
    case 'newPerson': {
      const facts = lifeText(chip, t);
      const { name } = chip;
      return facts === null
        ? t('quickEntry.chip.newPerson', { name })
        : t('quickEntry.chip.newPersonFacts', { name, facts });
    }
    case 'newOther':
      return chip.tie === null
        ? t('quickEntry.chip.newOther', { name: chip.name })
        : t('quickEntry.chip.newOtherTie', { name: chip.name, tie: chip.tie });
    case 'newPregnancy': {
      const parents = nameList(chip.parents, t);
      return chip.year === null
        ? t('quickEntry.chip.newPregnancy', { parents })
        : t('quickEntry.chip.newPregnancyYear', { parents, year: chip.year });
    }
    case 'newProfessional':
      return chip.function === null
        ? t('quickEntry.chip.newProfessional', { name: chip.name })
        : t('quickEntry.chip.newProfessionalFunction', { name: chip.name, function: chip.function });
    case 'newInstitution':
      return chip.field === null
        ? t('quickEntry.chip.newInstitution', { name: chip.name })
        : t('quickEntry.chip.newInstitutionField', { name: chip.name, field: chip.field });
  }
}

/** « 1982 », « v. 2024 », « 1950 – † 2019 »; `null` when nothing is known. */
function lifeText(
  { birthYear, birthApproximate, deceased, deathYear }: Of<'newPerson'>,
  t: Translate,
): string | null {
  const year = birthYear ?? '';
  const birth = birthApproximate && birthYear !== null ? t('quickEntry.about', { year }) : String(year);
  if (!deceased) return birth === '' ? null : birth;
  const death = deathYear ?? '';
  const lived = birth === '' ? t('quickEntry.died', { death }) : t('quickEntry.lived', { birth, death });
  return lived.trim();
}

function relayText({ number, concerns }: Of<'relay'>, t: Translate): string {
  if (concerns.length === 0) return t('quickEntry.chip.relay', { number });
  return t('quickEntry.chip.relayConcerns', { number, names: nameList(concerns, t) });
}

function kinText(chip: Of<'couple' | 'child' | 'twins'>, t: Translate): string {
  if (chip.kind === 'twins') {
    return t(`quickEntry.chip.twins.${chip.twins}`, { names: nameList(chip.names, t) });
  }
  if (chip.kind === 'child') return childText(chip, t);
  const names = nameList(chip.names, t);
  if (chip.states.length === 0) return t('quickEntry.chip.couple', { names });
  const states = chip.states.map((state) => stateText(state, t)).join(', ');
  return t('quickEntry.chip.coupleStates', { names, states });
}

function stateText({ kind, year }: CoupleState, t: Translate): string {
  const state = t(`quickEntry.state.${kind}`);
  return year === null ? state : t('quickEntry.stateYear', { state, year });
}

function childText({ name, parents, filiation, sex }: Of<'child'>, t: Translate): string {
  const values = { name, parents: nameList(parents, t) };
  if (filiation === null || filiation === 'birth') return t('quickEntry.chip.child.birth', values);
  return t(`quickEntry.chip.child.${filiation}.${accord(sex)}`, values);
}

function accord(sex: Sex | null): Sex {
  return sex ?? 'other';
}

function householdText({ kind, name, members }: Of<'newHousehold' | 'household'>, t: Translate): string {
  const values = { members: nameList(members, t) };
  if (name === null) return t(`quickEntry.chip.${kind}`, values);
  return t(`quickEntry.chip.${kind}Named`, { ...values, name });
}

function sittingText(chip: Of<'sitting' | 'intrus'>, t: Translate): string {
  if (chip.kind === 'intrus') {
    const { count, names } = chip;
    if (names.length === 0) return t('quickEntry.chip.intrus', { count });
    return t('quickEntry.chip.intrusNamed', { count, names: nameList(names, t) });
  }
  const date = chip.date === null ? null : writeDay(chip.date);
  const what = [date, chip.setting, chip.place].filter((part) => part !== null).join(', ');
  return t('quickEntry.chip.sitting', { what });
}
