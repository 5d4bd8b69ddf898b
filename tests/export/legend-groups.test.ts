import { expect, it } from 'vitest';
import { legendGroups } from '../../src/export/legend-groups';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { FIELD_IDS } from '../../src/model/default-fields';
import type { SheetOptions } from '../../src/model/sheet-options';
import {
  aDocument,
  anActivation,
  aField,
  aFiliation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

const t = createTranslate('fr');

function labels(options: Partial<SheetOptions> = {}): readonly string[] {
  const child = (name: string, loss: 'miscarriage' | null = null) => aPerson({ id: idOf(name), name, loss });
  const twin = (name: string, kind: 'fraternal' | 'identical') =>
    aFiliation({ child: idOf(name), parent: idOf('ana'), twins: { group: kind, kind } });
  const document = aDocument({
    persons: [aPerson({ id: idOf('ana') }), child('eva'), child('leo'), child('lost', 'miscarriage')],
    filiations: [twin('eva', 'fraternal'), twin('leo', 'fraternal'), twin('lost', 'identical')],
    institutions: [
      anInstitution({ id: idOf('town'), field: idOf('politics') }),
      anInstitution({ id: idOf('club'), field: idOf('hidden') }),
    ],
    professionals: [aProfessional({ field: FIELD_IDS.care })],
    moreFields: [
      aField({ id: idOf('politics'), name: 'politique', tag: 'POLIT.' }),
      aField({ id: idOf('hidden'), name: 'sport', shown: false }),
    ],
    options,
  });
  const scene = createSceneBuilder()(document, t);
  return legendGroups(scene, document, t).flatMap(({ entries }) => entries.map(({ label }) => label));
}

it('explains squares, circles and diamonds when the family is drawn so', () => {
  const signs = ['femme, fille', 'homme, garçon', 'autre, ou non dit'];
  expect(labels()).not.toEqual(expect.arrayContaining([signs[0]]));
  expect(labels({ genogramSymbols: true })).toEqual(expect.arrayContaining(['vivent ensemble', ...signs]));
});

it('names losses only when they are drawn, and twins by their kind', () => {
  expect(labels()).toContain('jumeaux');
  expect(labels().filter((label) => label === 'fausse couche' || label === 'vrais jumeaux')).toEqual([]);
  expect(labels({ losses: true })).toEqual(expect.arrayContaining(['fausse couche', 'vrais jumeaux']));
});

it('says how what is over is drawn, once, and only where something is', () => {
  const [ana, eva] = [idOf<'person'>('ana'), idOf<'person'>('eva')];
  const labelsOf = (...ended: readonly boolean[]) => {
    const document = aDocument({
      persons: [aPerson({ id: ana }), aPerson({ id: eva })],
      activations: ended.map((isOver, at) =>
        anActivation({ id: idOf(`a${at}`), from: [ana], to: [eva], ended: isOver }),
      ),
    });
    const { entries } = legendGroups(createSceneBuilder()(document, t), document, t)[1]!;
    return entries.map(({ label }) => label);
  };
  expect(labelsOf(false)).toHaveLength(5);
  expect(labelsOf(false, true, true).slice(5)).toEqual(['terminé']);
});

it('tells the fields that are shown, those of persons when the sheet shows them', () => {
  expect(labels()).toContain('politique');
  expect(labels()).not.toContain('sport');
  expect(labels()).not.toContain('soin');
  expect(labels({ personFields: true })).toContain('soin');
});
