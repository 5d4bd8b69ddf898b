import { expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { relayTag } from '../../src/layout/relay-tag';
import { aCouple, aDocument, aFiliation, idOf } from '../builders';

const t = createTranslate('fr');
const who = (name: string) => idOf<'person'>(name);
const labels = new Map(
  ['Ana', 'Bob', 'Lina', 'Yanis', 'Inès'].map((title) => [who(title), { title, detail: null }]),
);
const one = aCouple({ id: idOf('one'), partners: [who('Ana'), who('Bob')] });
const two = aCouple({ id: idOf('two'), partners: [who('Ana'), who('Cem')] });
const family = aDocument({
  couples: [one, two],
  filiations: [
    aFiliation({ child: who('Lina'), parent: one.id }),
    aFiliation({ child: who('Yanis'), parent: one.id }),
    aFiliation({ child: who('Inès'), parent: two.id }),
  ],
});
const tag = (...names: readonly string[]) =>
  relayTag({ concerns: names.map(who), about: null }, family, labels, t);

it('says whom a relay concerns in as few words as are clear', () => {
  expect(tag()).toBeNull();
  expect(tag('Lina')).toBe('Lina');
  expect(tag('Lina', 'Yanis')).toBe('Lina et Yanis');
  expect(tag('Lina', 'Yanis', 'Inès')).toBe('les 3 enfants');
  expect(tag('Lina', 'Yanis', 'Bob')).toBe('Lina et 2 autres');
});

it('leaves out who is not on the sheet', () => {
  expect(tag('Lina', 'Nobody')).toBe('Lina');
});

it('says the words that were told when they are few and name nobody on the sheet', () => {
  const told = (about: string) => relayTag({ concerns: [], about }, family, labels, t);
  expect(told('les trois enfants')).toBe('les trois enfants');
  expect(told('la suite de l’accompagnement scolaire')).toBeNull();
});
