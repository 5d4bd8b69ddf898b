import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { FigureShape, Scene } from '../../src/layout/scene';
import type { DiagramDocument } from '../../src/model/document';
import { FIELD_IDS } from '../../src/model/default-fields';
import type { Person } from '../../src/model/person';
import {
  aCouple,
  aDocument,
  aField,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

const t = createTranslate('fr');
const sceneOf = (document: DiagramDocument): Scene => createSceneBuilder()(document, t);

function shapeOf(person: Partial<Person>, options = {}): FigureShape | undefined {
  return sceneOf(aDocument({ persons: [aPerson(person)], options })).figures[0];
}

describe('squares, circles and diamonds', () => {
  const genogram = { genogramSymbols: true };

  it('are drawn only when asked for, for the family only, by the sex told', () => {
    expect(shapeOf({ sex: 'male' })!.genogram).toBeNull();
    expect(shapeOf({ sex: 'male' }, genogram)!.genogram).toBe('square');
    expect(shapeOf({ sex: 'female' }, genogram)!.genogram).toBe('circle');
    expect(shapeOf({ sex: 'other' }, genogram)!.genogram).toBe('diamond');
    expect(shapeOf({ sex: null }, genogram)!.genogram).toBe('diamond');
    expect(shapeOf({ sex: 'male', kind: 'other' }, genogram)!.genogram).toBeNull();
  });

  it('cross out who died, and leave a pregnancy a triangle', () => {
    expect(shapeOf({ sex: 'female', deceased: true }, genogram)).toMatchObject({
      genogram: 'circle',
      look: 'deceased',
    });
    expect(shapeOf({ sex: 'female', expected: true, name: '' }, genogram)).toMatchObject({
      genogram: null,
      look: 'expected',
    });
  });

  it('keep the anchors of a figure: label, presence mark and size by age', () => {
    const person = { sex: 'male', birthYear: 2023 } as const;
    const [small, square] = [shapeOf(person)!, shapeOf(person, genogram)!];
    expect(square).toMatchObject({ label: small.label, mark: small.mark, scale: small.scale });
    expect(square.figure.y1).toBe(small.figure.y1);
  });

  it('are joined at their sides, and their children’s lines come down to them', () => {
    const document = aDocument({
      persons: [
        aPerson({ id: idOf('ana'), sex: 'male' }),
        aPerson({ id: idOf('bob'), sex: 'other', position: { x: 200, y: 0 } }),
        aPerson({ id: idOf('eva'), sex: 'female', position: { x: 100, y: 124 } }),
      ],
      couples: [aCouple({ partners: [idOf('ana'), idOf('bob')] })],
      filiations: [aFiliation({ child: idOf('eva'), parent: idOf('couple') })],
      options: genogram,
    });
    const { couples, childLines, figures } = sceneOf(document);
    expect(couples[0]!.from.x).toBeCloseTo(17 + 1.2);
    expect(couples[0]!.to.x).toBeGreaterThan(200 - 17);
    const head = figures.find(({ id }) => id === 'eva')!.figure.y0;
    expect(head).toBeGreaterThan(124 - 24);
    expect(childLines.at(-1)!.points.at(-1)!.y).toBe(head + 1 - 5);
  });
});

describe('pregnancies that ended', () => {
  const family = (losses: boolean) =>
    aDocument({
      persons: [
        aPerson({ id: idOf('ana') }),
        aPerson({
          id: idOf('lost'),
          name: '',
          loss: 'stillbirth',
          birthYear: 2012,
          position: { x: 0, y: 124 },
        }),
        aPerson({ id: idOf('eva'), position: { x: 100, y: 124 } }),
      ],
      filiations: [
        aFiliation({ child: idOf('lost'), parent: idOf('ana') }),
        aFiliation({ child: idOf('eva'), parent: idOf('ana') }),
      ],
      households: [aHousehold({ members: [idOf('ana'), idOf('lost')] })],
      activations: [
        anActivation({ id: idOf('one'), from: [idOf('ana')], to: [idOf('lost')] }),
        anActivation({ id: idOf('two'), from: [idOf('ana')], to: [idOf('eva')], rank: 2 }),
      ],
      options: { losses },
    });

  it('leave no trace on a sheet that does not draw them', () => {
    const scene = sceneOf(family(false));
    expect(scene.figures.map(({ id }) => id)).toEqual(['ana', 'eva']);
    expect(scene.childLines.filter(({ key }) => key.includes('lost'))).toEqual([]);
    expect(scene.households).toEqual([]);
    expect(scene.arrows.map(({ id, number }) => [id, number])).toEqual([['two', '1']]);
  });

  it('are drawn small, with their year, when the family wishes it', () => {
    const scene = sceneOf(family(true));
    expect(scene.figures.find(({ id }) => id === 'lost')).toMatchObject({
      look: 'stillbirth',
      scale: 0.5,
      title: '2012',
    });
    expect(scene.childLines.some(({ key }) => key.includes('lost'))).toBe(true);
    expect(scene.arrows).toHaveLength(2);
  });

  it.each(['miscarriage', 'abortion'] as const)('are triangles when they ended early: %s', (loss) => {
    const options = { losses: true, genogramSymbols: true };
    expect(shapeOf({ name: '', loss }, options)).toMatchObject({ look: loss, genogram: null, title: '' });
  });

  it('are squares and circles of half the size when stillborn, where the family is drawn so', () => {
    const options = { losses: true, genogramSymbols: true };
    const { figure, genogram, centre } = shapeOf({ name: '', loss: 'stillbirth', sex: 'male' }, options)!;
    expect(genogram).toBe('square');
    expect(figure.y1 - figure.y0).toBeLessThan(22);
    expect(figure.y1).toBe(centre.y + 25);
  });
});

describe('a field on a sign', () => {
  const politics = aField({ id: idOf('politics'), tag: 'POLIT.' });
  const sheet = (field: string | null, worker = {}, options = {}) =>
    sceneOf(
      aDocument({
        institutions: [anInstitution({ field: field === null ? null : idOf(field) })],
        professionals: [aProfessional({ institution: idOf('institution'), function: 'élue', ...worker })],
        moreFields: [politics, aField({ id: idOf('hidden'), shown: false })],
        options,
      }),
    );

  it('is its icon, its letters, or nothing; the sign is as wide as they need', () => {
    const [icon, tag, hidden] = ['care', 'politics', 'hidden'].map((id) => sheet(id).buildings[0]!.sign);
    expect(icon!.field).toEqual({ kind: 'icon', icon: 'care' });
    expect(tag!.field).toEqual({ kind: 'tag', text: 'POLIT.' });
    expect(hidden!.field).toBeNull();
    const widths = [hidden!, icon!, tag!].map(({ rect }) => rect.x1 - rect.x0);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });

  it('stands after a function only when the sheet asks for it and it is not the building’s', () => {
    const own = { field: FIELD_IDS.care };
    const asked = { personFields: true };
    const markOf = (scene: Scene) => scene.figures[0]!.field;
    expect(markOf(sheet('education', own))).toBeNull();
    expect(markOf(sheet('education', own, asked))).toEqual({ kind: 'icon', icon: 'care' });
    expect(markOf(sheet('care', own, asked))).toBeNull();
    expect(markOf(sheet('education', {}, asked))).toBeNull();
    expect(markOf(sheet(null, { ...own, institution: null }, asked))).not.toBeNull();
  });

  it('takes its room in the label and in the walls', () => {
    const own = { field: FIELD_IDS.care, name: 'Al', function: 'infirmière scolaire' };
    const [without, with_] = [{}, { personFields: true }].map((options) => sheet('education', own, options));
    const width = ({ figures }: Scene) => figures[0]!.label.x1 - figures[0]!.label.x0;
    expect(width(with_!)).toBeCloseTo(width(without!) + 14 + 5);
    const walls = ({ buildings }: Scene) => buildings[0]!.right - buildings[0]!.left;
    expect(walls(with_!)).toBeGreaterThan(walls(without!));
  });
});
