import type { Translate } from '../i18n/translate';
import type { Couple } from '../model/couple';
import type { LifeChange } from '../model/compare-lives';
import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import type { Person } from '../model/person';
import { recordAt } from '../model/records';
import { accordOf } from './accord';
import { coupleStateWords, shortName } from './kin-words';
import { mention } from './mention';
import { listOf } from './name-lists';

/** « Lina Morel : ne vit plus avec Sandrine et Yanis, vit avec Paul ». */
export function lifeChangeWords(document: DiagramDocument, life: LifeChange, t: Translate): string {
  const person = recordAt<Person>(document.persons, life.id);
  if (person === undefined) return '';
  const phrases = [
    ...life.turns.map((turn) => turnWords(person, turn, t)),
    ...life.left.map((home) => t('comparison.left', { others: othersIn(document, home, life.id, t) })),
    ...life.joined.map((home) => joinedWords(document, home, life.id, t)),
  ];
  return t('comparison.of', {
    name: mention(document, life.id, t, new Set()),
    what: phrases.reduce((before, next) => t('comparison.and', { before, next })),
  });
}

/** « Sandrine et Karim : mariés 2005, séparés 2021 », « Sandrine et Karim : en couple ». */
export function coupleInWords(document: DiagramDocument, { partners, states }: Couple, t: Translate): string {
  const names = listOf(
    partners.map((id) => shortName(document, id, t)),
    t,
  );
  const what = states.length === 0 ? t('comparison.couple') : coupleStateWords(states, t);
  return t('comparison.of', { name: names, what });
}

function turnWords(person: Person, turn: LifeChange['turns'][number], t: Translate): string {
  const accord = accordOf(person);
  const { birthYear, deathYear } = person;
  switch (turn) {
    case 'born':
      return birthYear === null
        ? t(`comparison.born.${accord}`)
        : t(`sentence.born.${accord}`, { year: birthYear });
    case 'died':
      return deathYear === null
        ? t(`sentence.died.${accord}`)
        : t(`sentence.diedIn.${accord}`, { year: deathYear });
    case 'lost':
      return t('comparison.lost');
    case 'undied':
      return t('comparison.undied');
    case 'unborn':
    case 'unlost':
      return t('comparison.expected');
  }
}

function joinedWords(document: DiagramDocument, home: Household, id: Person['id'], t: Translate): string {
  return home.members.length === 1
    ? t('comparison.joinedAlone')
    : t('comparison.joined', { others: othersIn(document, home, id, t) });
}

function othersIn(document: DiagramDocument, { members }: Household, id: Person['id'], t: Translate): string {
  return listOf(
    members.filter((member) => member !== id).map((member) => shortName(document, member, t)),
    t,
  );
}
