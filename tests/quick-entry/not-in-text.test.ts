import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import type { DiagramDocument } from '../../src/model/document';
import { DEFAULT_FIELDS, FIELD_IDS } from '../../src/model/default-fields';
import { DEFAULT_OPTIONS } from '../../src/model/sheet-options';
import { notInText } from '../../src/quick-entry/not-in-text';
import { writeText } from '../../src/quick-entry/write-text';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, aSitting, idOf } from '../builders';

const t = createTranslate('fr');
const PLACES = 'les places, la forme des flèches et le titre de la feuille';

const zoe = aPerson({ id: idOf('zoe'), name: 'Zoé' });
const paul = aPerson({ id: idOf('paul'), name: 'Paul' });
const care = DEFAULT_FIELDS[FIELD_IDS.care]!;

const beside: readonly (readonly [string, DiagramDocument])[] = [
  [
    'ce que chacun veut que l’on dise de soi',
    aDocument({ persons: [{ ...zoe, wish: 'Je dessine bien.' }], sittings: [aSitting()] }),
  ],
  [
    'qui était aussi dans la salle',
    aDocument({ sittings: [aSitting({ guests: [{ name: 'Ève Vial', role: null, presence: 'present' }] })] }),
  ],
  [
    'les rôles',
    aDocument({
      persons: [zoe],
      sittings: [aSitting({ participants: [{ who: zoe.id, presence: 'present', role: 'family' }] })],
    }),
  ],
  [
    'les heures de la séance et la date de la prochaine',
    aDocument({ sittings: [aSitting({ start: '09:30' })] }),
  ],
  [
    'le moment où chaque chose a été dite',
    aDocument({
      persons: [zoe, paul],
      activations: [anActivation({ from: [zoe.id], to: [paul.id], toldAt: 5 })],
      sittings: [aSitting()],
    }),
  ],
  [
    'les noms raccourcis',
    aDocument({ institutions: [anInstitution({ shortName: 'MDS' })], sittings: [aSitting()] }),
  ],
  [
    'les champs renommés, ajoutés ou masqués',
    {
      ...aDocument({ sittings: [aSitting()] }),
      fields: { ...DEFAULT_FIELDS, [care.id]: { ...care, name: 'santé' } },
    },
  ],
  [
    'les grossesses arrêtées',
    {
      ...aDocument({ persons: [{ ...zoe, loss: 'miscarriage' }], sittings: [aSitting()] }),
      options: { ...DEFAULT_OPTIONS, losses: true },
    },
  ],
  [
    'les options d’affichage',
    { ...aDocument({ sittings: [aSitting()] }), options: { ...DEFAULT_OPTIONS, sectors: true } },
  ],
  [
    'les séances d’avant',
    aDocument({ sittings: [aSitting(), aSitting({ id: idOf('before'), sheetless: true })] }),
  ],
];

describe('what the text of a sheet does not hold', () => {
  it('is where things stand, of every sheet, and no more of a plain one', () => {
    const plain = aDocument({
      persons: [zoe, paul],
      professionals: [aProfessional()],
      institutions: [anInstitution()],
      activations: [anActivation({ from: [zoe.id], to: [paul.id] })],
      sittings: [aSitting()],
    });
    expect(notInText(plain, t)).toBe(PLACES);
  });

  it.each(beside)('is told when it is there: %s', (words, document) => {
    expect(notInText(document, t)).toBe(`${PLACES}\u00a0; ${words}`);
  });

  it('never tells of a pregnancy that ended where the sheet does not show it', () => {
    const hidden = aDocument({ persons: [{ ...zoe, loss: 'miscarriage' }], sittings: [aSitting()] });
    expect(notInText(hidden, t)).toBe(PLACES);
  });

  it('is indeed left out', () => {
    const words = ['Je dessine bien', 'Ève Vial', '09:30', '9h30', 'MDS', 'santé'];
    const written = beside.map(([, document]) => writeText(document)).join('\n');
    for (const word of words) expect(written).not.toContain(word);
  });
});
