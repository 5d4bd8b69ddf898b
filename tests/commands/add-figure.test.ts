import { describe, expect, it } from 'vitest';
import { addFigure } from '../../src/commands/add-figure';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { aDocument, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { aHost } from './a-host';

const at = { x: 100, y: 50 };

describe('adding with a tool', () => {
  it('puts a person where the hand was, in hand, in one undo', () => {
    const { host, sheet, inHand, undoable, editor } = aHost();
    expect(addFigure(host, { kind: 'person', name: ' lina haddad ', at })).toBeNull();
    const [lina] = recordsOf(sheet().persons);
    expect(lina).toMatchObject({ name: 'Lina Haddad', kind: 'family', position: at });
    expect(inHand()).toEqual([lina?.id]);
    expect(undoable()).toBe(1);
    editor.undo();
    expect(sheet()).toEqual(aDocument());
  });

  it('lets a professional put inside a building work there, beside their colleague', () => {
    const bridge = idOf<'institution'>('bridge');
    const { host, sheet } = aHost(
      aDocument({
        institutions: [anInstitution({ id: bridge, position: { x: 0, y: 0 } })],
        professionals: [aProfessional({ id: idOf('sam'), institution: bridge, position: { x: 0, y: 0 } })],
      }),
    );
    expect(addFigure(host, { kind: 'professional', name: 'Julie Caron', at: { x: 30, y: 10 } })).toBeNull();
    const julie = recordsOf(sheet().professionals).find(({ name }) => name === 'Julie Caron');
    expect(julie?.institution).toBe(bridge);
    expect(Math.abs(julie?.position.x ?? 0)).toBeGreaterThan(60);
    expect(addFigure(host, { kind: 'professional', name: 'Ana', at: { x: 900, y: 900 } })).toBeNull();
    expect(recordsOf(sheet().professionals).find(({ name }) => name === 'Ana')).toMatchObject({
      institution: null,
      position: { x: 900, y: 900 },
    });
    expect(brokenInvariants(sheet())).toEqual([]);
  });

  it('knows the field of an institution of the catalogue, and turns its sign away from the family', () => {
    const { host, sheet } = aHost(aDocument({ persons: [aPerson()] }));
    addFigure(host, { kind: 'institution', name: 'Collège des Marronniers', at: { x: 0, y: -300 } });
    addFigure(host, { kind: 'institution', name: 'Le Pont', at: { x: 0, y: 300 } });
    expect(recordsOf(sheet().institutions)).toMatchObject([
      { field: 'education', signSide: 'above' },
      { field: null, signSide: 'below' },
    ]);
  });

  it.each([
    ['', 'Un nom ne peut pas être vide.'],
    [' \u00a0 ', 'Un nom ne peut pas être vide.'],
    ['Lina\nYanis', 'Un nom tient sur une ligne'],
    ['a'.repeat(500), 'Un nom a 100 caractères au plus\u00a0: celui-ci en a 500.'],
    ['Lina\u202eaniL', 'caractères invisibles'],
    ['Lina \ud800', 'caractères invisibles'],
  ])('refuses the name %j with a sentence, and changes nothing', (name, sentence) => {
    const { host, sheet, said } = aHost();
    const before = sheet();
    expect(addFigure(host, { kind: 'person', name, at })).toContain(sentence);
    expect(sheet()).toBe(before);
    expect(said).toEqual([]);
  });

  it.each(['Zoé', 'نور الهدى', 'שרה כהן', '👧🏽', 'Renée-Anne d’Orves', 'ana'])('takes the name %s', (name) => {
    const { host, sheet } = aHost();
    expect(addFigure(host, { kind: 'person', name, at })).toBeNull();
    expect(recordsOf(sheet().persons)[0]?.name.toLowerCase()).toBe(name.toLowerCase().normalize('NFC'));
  });
});
