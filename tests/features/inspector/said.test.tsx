// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { recordsOf } from '../../../src/model/records';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../../builders';
import { focused } from '../../ui/render-ui';
import { openCard } from './a-card';

const yanis = aPerson({ id: idOf('yanis'), name: 'Yanis Morel' });
const school = anInstitution({ id: idOf('school'), name: 'Collège' });
const laurent = aProfessional({ id: idOf('laurent'), name: 'Laurent Thomas' });
const arrow = anActivation({ id: idOf('a1'), from: [laurent.id], to: [yanis.id] });
const sheet = aDocument({
  persons: [yanis],
  institutions: [school],
  professionals: [laurent],
  activations: [arrow],
});
const WISH = 'Ce que je veux que l’on dise de moi';

it('writes what somebody wants said, in their own words, and shows it near the figure if they wish', async () => {
  const card = openCard(sheet, ['yanis']);
  await card.press(/^Écrire ce que je veux/);
  expect(focused()).toBe(card.field(WISH));
  await card.user.type(card.field(WISH), 'Je dessine bien.{Enter}');
  expect(card.sheet().persons[yanis.id]).toMatchObject({ wish: 'Je dessine bien.', wishShown: false });
  await card.tick(/^Le montrer près de la figure/);
  expect(card.sheet().persons[yanis.id]?.wishShown).toBe(true);
  await card.write(WISH, '');
  expect(card.sheet().persons[yanis.id]).toMatchObject({ wish: null, wishShown: false });
});

it('says how long the words may be, and keeps what was there before', async () => {
  const card = openCard(aDocument({ persons: [{ ...yanis, wish: 'Je lis.' }] }), ['yanis']);
  await card.user.click(card.field(WISH));
  await card.user.paste('a'.repeat(301));
  await card.user.tab();
  expect(screen.getByRole('alert').textContent).toMatch(/^300 caractères au plus/);
  expect(card.sheet().persons[yanis.id]?.wish).toBe('Je lis.');
});

it('offers to take the words out for good once they are there, and asks first', async () => {
  const silent = openCard(sheet, ['yanis']);
  await silent.press(/^Écrire ce que je veux/);
  expect(screen.queryByRole('button', { name: /^Retirer ces mots/ })).toBeNull();
  await silent.write(WISH, 'Je lis.');
  await silent.press(/^Retirer ces mots pour de bon/);
  expect(silent.opened).toContain('erase wish for good yanis');
  expect(silent.sheet().persons[yanis.id]?.wish).toBe('Je lis.');
});

it('puts what is to be said before what is not', () => {
  openCard(sheet, ['yanis']);
  const [wish, stays] = [
    screen.getByRole('button', { name: /^Écrire ce que je veux/ }),
    screen.getByRole('button', { name: 'Ne pas sortir' }),
  ];
  expect(wish.compareDocumentPosition(stays)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it.each(['yanis', 'laurent', 'school', 'a1'])(
  'keeps here, says so, and lets go out again (%s)',
  async (id) => {
    const card = openCard(sheet, [id]);
    const kept = () => {
      const { persons, professionals, institutions, activations } = card.sheet();
      const signs: readonly { readonly id: string; readonly staysHere: boolean }[] = [
        ...recordsOf(persons),
        ...recordsOf(professionals),
        ...recordsOf(institutions),
        ...recordsOf(activations),
      ];
      return signs.filter(({ staysHere }) => staysHere).map((one) => one.id);
    };
    await card.press('Ne pas sortir');
    expect(kept()).toEqual([id]);
    expect(screen.getByText('reste ici')).toBeDefined();
    expect(card.said.at(-1)).toMatch(/^Ne sortira pas/);
    card.editor.undo();
    expect(kept()).toEqual([]);
  },
);

it('keeps several here at once', async () => {
  const card = openCard(sheet, ['yanis', 'a1', 'school']);
  await card.press('Ne pas sortir');
  expect(card.sheet().persons[yanis.id]?.staysHere).toBe(true);
  expect(card.sheet().activations[arrow.id]?.staysHere).toBe(true);
  expect(card.sheet().institutions[school.id]?.staysHere).toBe(true);
});

it('hints at a word that labels somebody, and takes it all the same', async () => {
  const card = openCard(sheet, ['a1']);
  await card.write('À propos de', 'il est agressif');
  expect(screen.getByText(/^Mise en garde.*agressif.* parle d’une personne/)).toBeDefined();
  expect(card.sheet().activations[arrow.id]?.about).toBe('il est agressif');
});
