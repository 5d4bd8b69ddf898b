import { describe, expect, it } from 'vitest';
import { completions } from '../../src/quick-entry/complete';
import { blankSheet, sheet, TODAY } from './reading-tools';

const DOCUMENT = sheet(
  'Sandrine Morel f 1982',
  'Samir Benali, éducateur de prévention, chez Le Pont',
  'inst Centre des Sables (culture)',
);

const offered = (text: string, document = DOCUMENT) =>
  completions(text, text.length, { document, today: TODAY }).map(({ text: inserted, group }) => [
    inserted,
    group,
  ]);

describe('what is offered at the caret', () => {
  it('is the sheet first, then the catalogue', () => {
    expect(offered('sa').slice(0, 2)).toEqual([
      ['Sandrine Morel', 'sheet'],
      ['Samir Benali', 'sheet'],
    ]);
    const places = offered('Sandrine > cen');
    expect(places[0]).toEqual(['Centre des Sables', 'sheet']);
    expect(places.some(([, group]) => group === 'catalogue')).toBe(true);
  });

  it('is no loss that the sheet does not draw', () => {
    const [ana] = Object.values(DOCUMENT.persons);
    const losing = (losses: boolean) => ({
      ...DOCUMENT,
      persons: { ...DOCUMENT.persons, [ana!.id]: { ...ana!, loss: 'stillbirth' as const } },
      options: { ...DOCUMENT.options, losses },
    });
    expect(offered('sandr', losing(false))).toEqual([]);
    expect(offered('sandr', losing(true))).toEqual([['Sandrine Morel', 'sheet']]);
  });

  it('finds people by their last name, without accents', () => {
    expect(offered('Lina > ben')[0]).toEqual(['Samir Benali', 'sheet']);
  });

  it('is a function after the comma of an end', () => {
    expect(offered('Paul Grenier, psychol').map(([text]) => text)).toContain('psychologue');
    expect(offered('Paul Grenier, éduc')[0]).toEqual(['éducateur de prévention', 'sheet']);
  });

  it('is an institution after « chez »', () => {
    expect(offered('Paul Grenier, éducateur, chez le p')[0]).toEqual(['Le Pont', 'sheet']);
    expect(offered('Paul, éducateur, chez coll').every(([text]) => text?.startsWith('Coll'))).toBe(true);
  });

  it('is nothing in the words of an activation, and people in « dit par »', () => {
    expect(offered('Sandrine > Samir : sand')).toEqual([]);
    expect(offered('Sandrine > Samir : appel (dit par sand')).toEqual([['Sandrine Morel', 'sheet']]);
  });

  it('is the persons concerned in a relay', () => {
    expect(offered('Samir >> Paul : sand')).toEqual([['Sandrine Morel', 'sheet']]);
  });

  it('is the words that open a line', () => {
    expect(offered('prés', blankSheet())).toEqual([['présents : ', 'words']]);
    expect(offered('foy', blankSheet())[0]?.[1]).toBe('catalogue');
  });

  it('says what it replaces', () => {
    const text = 'Samir et sandr > Karim';
    expect(completions(text, 14, { document: DOCUMENT, today: TODAY })[0]).toMatchObject({
      start: 9,
      end: 14,
      label: 'Sandrine Morel',
      detail: '1982',
      icon: 'family',
    });
  });

  it('is nothing before a word has begun', () => {
    expect(offered('')).toEqual([]);
    expect(offered('Sandrine > ')).toEqual([]);
  });
});
