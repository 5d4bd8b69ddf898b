import { describe, expect, it } from 'vitest';
import { fittingFigures, listedFigures } from '../../src/documents/find-figures';
import { sheetOutline, type OutlineItem } from '../../src/documents/outline';
import { spoken } from '../../src/documents/spoken';
import { createTranslate } from '../../src/i18n/translate';
import { aDocument, aHousehold, aPerson, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const fr = createTranslate('fr');

const named = (items: readonly OutlineItem[], name: string): OutlineItem =>
  items.flatMap((item) => [item, ...item.items]).find((item) => item.name === name)!;

describe('the outline of the fictional sitting', () => {
  const outline = sheetOutline(fictionalDocument(), fr);

  it('says who lives with whom, and who shares the collective life', () => {
    expect(outline.living.map(({ name, items }) => [spoken(name), items.length])).toEqual([
      ['Foyer : Sandrine, Thierry, Lina, Yanis et Inès', 5],
      ['Foyer : Josiane', 1],
      ['Foyer : Karim', 1],
      ['Foyer : Zohra', 1],
      ['Foyer : Nadège', 1],
      ['Sans foyer dessiné', 1],
      ['Autres personnes', 2],
    ]);
    expect(named(outline.living, 'Sandrine Morel').detail).toBe(
      'née en 1982, présente, couple avec Karim (séparés 2021), couple avec Thierry (union libre 2022), enfant de Josiane et Bernard',
    );
  });

  it('says who works where', () => {
    const school = named(outline.working, 'Collège des Marronniers');
    expect(school.detail).toBe('champ éducation');
    expect(school.items.map(({ name }) => name)).toEqual(['Laurent Thomas', 'Fatou Ndiaye']);
  });

  it('says who activates whom, in order of telling and in the passive voice', () => {
    expect(outline.arrows).toHaveLength(41);
    expect(outline.arrows[0]).toMatchObject({
      name: '1',
      detail: expect.stringMatching(/^Sandrine Morel est activée par Laurent Thomas \(CPE\)/) as string,
    });
  });

  it('takes a whole home in hand, or one figure, or one arrow', () => {
    expect(outline.living[0]!.signs).toHaveLength(5);
    expect(outline.arrows[3]!.signs).toEqual([outline.arrows[3]!.id]);
  });

  it('tells every figure once, and everyone has a key of their own', () => {
    const all = [...outline.living, ...outline.working].flatMap((item) => [item, ...item.items]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(all.filter(({ kind }) => kind === 'person')).toHaveLength(12);
    expect(all.filter(({ kind }) => kind === 'professional')).toHaveLength(18);
  });
});

describe('somebody who lives in two homes', () => {
  it('is told in both', () => {
    const lina = aPerson({ id: idOf('lina'), name: 'Lina' });
    const homes = ['one', 'two'].map((id) => aHousehold({ id: idOf(id), name: id, members: [lina.id] }));
    const { living } = sheetOutline(aDocument({ persons: [lina], households: homes }), fr);
    expect(living.map(({ name }) => name)).toEqual(['Foyer one', 'Foyer two']);
    expect(living.map(({ items }) => items[0]!.key)).toEqual(['one lina', 'two lina']);
  });
});

describe('finding by a few letters', () => {
  const figures = listedFigures(fictionalDocument(), fr);
  const found = (query: string) => fittingFigures(figures, query).map(({ label }) => label);

  it.each([
    ['fatou', 'Fatou Ndiaye'],
    ['INES', 'Inès Lopes'],
    ['elodie per', 'Élodie Perrin'],
    ['haddad kar', 'Karim Haddad'],
    ['infirm', 'Fatou Ndiaye'],
    ['maison', 'Maison de santé'],
    ['voisine', 'Mme Da Silva'],
  ])('« %s » finds %s first', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('puts names before functions, and finds nobody for what nobody has', () => {
    const lopes = found('l');
    expect(lopes.indexOf('Lina Haddad')).toBeLessThan(lopes.indexOf('Inès Lopes'));
    expect(found('zzz')).toEqual([]);
    expect(found('')).toHaveLength(figures.length);
  });
});
