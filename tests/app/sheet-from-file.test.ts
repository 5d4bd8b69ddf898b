import { expect, it, vi } from 'vitest';
import type { Desk } from '../../src/app/desk';
import { sheetFromFile } from '../../src/app/sheet-from-file';
import { createTranslate } from '../../src/i18n/translate';
import { currentSitting } from '../../src/model/current-sitting';
import { recordsOf } from '../../src/model/records';
import { countingIds } from '../builders';
import { gedcomText } from '../format/gedcom-samples';

vi.stubGlobal('matchMedia', () => ({ matches: false }));

const t = createTranslate('fr');
// Only its ids and its clock are asked for: nothing is opened.
const desk = { makeId: countingIds(), now: () => Date.UTC(2026, 2, 17, 12) } as Desk;
const opened = (text: string) => sheetFromFile(new File([text], 'arbre.ged'), desk, { t, locale: 'fr' });

it('lays out a family tree on a new sheet that does not bear its name, and tells what was left out', async () => {
  const people = ['Nour', 'Émile', 'Lise'].flatMap((name, index) => [
    `0 @${index}@ INDI`,
    `1 NAME ${name} /Vasseur/`,
    '1 BIRT',
    `2 DATE ${1790 + index * 30}`,
  ]);
  const family = ['0 @F@ FAM', '1 HUSB @0@', '1 WIFE @1@', '1 CHIL @2@'];
  const read = await opened(gedcomText([...people, ...family]));
  if (!read.ok) throw new Error(read.problem);
  const { document, note, text } = read.value;
  expect(text).toBeNull();
  expect(note).toContain('3 personnes lues');
  expect(note).toContain('1 année n’a pas pu être gardée');
  expect(currentSitting(document).title).toBe('Feuille du 17 mars 2026');
  const [nour, emile, lise] = recordsOf(document.persons).map(({ position }) => position);
  expect(nour!.y).toBe(emile!.y);
  expect(lise!.y - nour!.y).toBe(124);
});

it('says what is wrong with a tree that cannot be read', async () => {
  expect(await opened('0 HEAD\n0 TRLR')).toEqual({
    ok: false,
    problem: 'Cet arbre généalogique ne contient personne. Rien n’a été changé.',
  });
});
