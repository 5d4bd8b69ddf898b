import { expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Couple } from '../../src/model/couple';
import type { Filiation } from '../../src/model/filiation';
import type { Household } from '../../src/model/household';
import type { Person } from '../../src/model/person';
import { aCouple, aDocument, aFiliation, aHousehold, anActivation, aPerson, idOf } from '../builders';

const t = createTranslate('fr');
const who = (name: string) => idOf<'person'>(name);
const at = (name: string, x: number, y: number, parts: Partial<Person> = {}) =>
  aPerson({ id: who(name), name, position: { x, y }, ...parts });
const parents = [at('ana', 0, 0), at('bob', 200, 0)];
const couple = (...kinds: readonly Couple['states'][number]['kind'][]) =>
  aCouple({ partners: [who('ana'), who('bob')], states: kinds.map((kind) => ({ kind, year: null })) });
const born = (child: string, parts: Partial<Filiation> = {}) =>
  aFiliation({ child: who(child), parent: idOf<'couple'>('couple'), ...parts });

function linesOf(
  children: readonly Person[],
  filiations: readonly Filiation[],
  households: readonly Household[] = [],
) {
  const document = aDocument({
    persons: [...parents, ...children],
    couples: [couple('married')],
    filiations,
    households,
  });
  const lines = createSceneBuilder()(document, t).childLines;
  return { lines, part: (name: string) => lines.find(({ key }) => key === `couple:${name}`) };
}

function drawnCouple(drawn: Couple) {
  return createSceneBuilder()(aDocument({ persons: parents, couples: [drawn] }), t).couples[0]!;
}

it('joins two partners at chest height', () => {
  expect(drawnCouple(couple('married'))).toMatchObject({
    from: { x: 17, y: -2 },
    to: { x: 183, y: -2 },
    dashed: false,
  });
});

it('passes over the heads of who stands between two partners, their children’s line beside', () => {
  const document = aDocument({
    persons: [at('ana', 0, 0), at('luc', 200, 0), at('bob', 400, 0), at('eva', 200, 124)],
    couples: [
      aCouple({ partners: [who('ana'), who('bob')], states: [{ kind: 'separated', year: null }] }),
      aCouple({ id: idOf('near'), partners: [who('ana'), who('luc')] }),
    ],
    filiations: [born('eva')],
  });
  const { couples, childLines, figures } = createSceneBuilder()(document, t);
  const [far, near] = couples;
  const luc = figures.find(({ id }) => id === 'luc')!;
  expect(near!.over).toBeNull();
  expect(far!.over).toBeLessThan(luc.figure.y0);
  expect(far!.strokes[0]!.y).toBe(far!.over);
  const drop = childLines.find(({ key }) => key === 'couple:drop')!.points;
  expect(drop[0]!.y).toBe(far!.over);
  expect(drop[0]!.x < luc.label.x0 || drop[0]!.x > luc.label.x1).toBe(true);
});

it('marks what a couple went through', () => {
  expect(drawnCouple(couple('cohabiting')).dashed).toBe(true);
  expect(drawnCouple(couple('separated')).strokes).toHaveLength(1);
  const [left, right] = drawnCouple(couple('married', 'divorced')).strokes;
  expect(right!.x - left!.x).toBeCloseTo(10);
  expect(drawnCouple(couple('cohabiting', 'separated'))).toMatchObject({
    dashed: true,
    strokes: [{ y: -2 }],
  });
  expect(drawnCouple(couple('separated', 'married')).strokes).toEqual([]);
});

it('slides the stroke of a separation away from an arrow that crosses the line', () => {
  const persons = [...parents, at('zoe', 100, -124), at('luc', 100, 124)];
  const arrow = anActivation({ from: [who('zoe')], to: [who('luc')] });
  const document = aDocument({ persons, couples: [couple('separated')], activations: [arrow] });
  const [stroke] = createSceneBuilder()(document, t).couples[0]!.strokes;
  expect(Math.abs(stroke!.x - 100)).toBeGreaterThan(30);
});

it('hangs children from a bar 40 above them', () => {
  const { part } = linesOf([at('eva', 60, 124), at('leo', 160, 124)], [born('eva'), born('leo')]);
  expect(part('bar')?.points).toEqual([
    { x: 60, y: 84 },
    { x: 160, y: 84 },
  ]);
  expect(part('drop')?.points).toEqual([
    { x: 110, y: -2 },
    { x: 110, y: 84 },
  ]);
  expect(part('eva')?.points.at(-1)).toEqual({ x: 60, y: 95 });
});

it('needs no bar for one child below the couple', () => {
  const { lines } = linesOf([at('eva', 100, 124)], [born('eva')]);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.points).toHaveLength(2);
});

it('drops past other rows clear of whoever stands there, and of their couples', () => {
  const document = aDocument({
    persons: [
      at('ana', 0, 0),
      at('bob', 600, 124),
      at('eva', 300, 248),
      at('luc', 300, 124),
      at('zoe', 420, 124),
    ],
    couples: [couple('married'), aCouple({ id: idOf('near'), partners: [who('luc'), who('zoe')] })],
    filiations: [born('eva')],
  });
  const { childLines, figures, couples } = createSceneBuilder()(document, t);
  const [start, foot] = childLines.find(({ key }) => key === 'couple:drop')!.points;
  const { figure, label } = figures.find(({ id }) => id === 'luc')!;
  expect(foot!.x).toBe(start!.x);
  expect(start!.x).toBeLessThan(Math.min(figure.x0, label.x0));
  expect(start!.x).toBeGreaterThan(200);
  expect(couples[1]!.from.x).toBeGreaterThan(start!.x);
});

it('keeps the bar above the outline of the children’s own home', () => {
  const children = [at('eva', 60, 124), at('leo', 160, 124)];
  const home = aHousehold({ members: [who('eva'), who('leo')] });
  const { part } = linesOf(children, [born('eva'), born('leo')], [home]);
  expect(part('bar')?.points[0]?.y).toBe(124 - 57);
});

it('draws adopted and fostered children by their own line', () => {
  const children = [at('eva', 40, 124), at('leo', 160, 124)];
  const { part } = linesOf(children, [born('eva', { kind: 'adopted' }), born('leo', { kind: 'foster' })]);
  expect([part('eva')?.kind, part('leo')?.kind, part('bar')?.kind]).toEqual(['adopted', 'foster', 'birth']);
});

it('hangs twins from one point, and joins identical ones half way', () => {
  const twins = { group: 'g', kind: 'identical' } as const;
  const children = [at('eva', 40, 124), at('leo', 160, 124)];
  const { lines, part } = linesOf(children, [born('eva', { twins }), born('leo', { twins })]);
  expect(part('eva')?.points[0]).toEqual(part('leo')?.points[0]);
  const bar = lines.find(({ key }) => key.includes('twins'))!;
  expect(bar.points[0]!.y).toBeCloseTo(bar.points[1]!.y);
  expect(bar.points[0]!.x).toBeGreaterThan(40);
  expect(bar.points[1]!.x).toBeLessThan(160);
});

it('hangs the child of one parent below that parent’s name', () => {
  const child = at('eva', 0, 124);
  const document = aDocument({
    persons: [at('ana', 0, 0), child],
    filiations: [aFiliation({ child: child.id, parent: who('ana') })],
  });
  const [line] = createSceneBuilder()(document, t).childLines;
  expect(line!.points[0]!.y).toBeGreaterThan(40);
  expect(line!.points[1]).toEqual({ x: 0, y: 95 });
});

it('tells the bars of half-siblings apart when they would lie on one another', () => {
  const persons = [
    at('ana', 0, 0),
    at('bob', 200, 0),
    at('cem', 400, 0),
    ...['eva', 'leo', 'max', 'zoe'].map((name, index) => at(name, index * 118, 124)),
  ];
  const couples = [
    aCouple({ id: idOf('one'), partners: [who('ana'), who('bob')] }),
    aCouple({ id: idOf('two'), partners: [who('bob'), who('cem')] }),
  ];
  const hang = (child: string, parent: string) =>
    aFiliation({ child: who(child), parent: idOf<'couple'>(parent) });
  const filiations = [hang('eva', 'one'), hang('max', 'one'), hang('leo', 'two'), hang('zoe', 'two')];
  const { childLines } = createSceneBuilder()(aDocument({ persons, couples, filiations }), t);
  const barOf = (id: string) => childLines.find(({ key }) => key === `${id}:bar`)!.points[0]!.y;
  expect(Math.abs(barOf('one') - barOf('two'))).toBeGreaterThanOrEqual(6);
});

it('tells the lines apart of somebody with several partners on one side', () => {
  const names = ['ana', 'bob', 'luc', 'eva'];
  const document = aDocument({
    persons: names.map((name, index) => at(name, index * 180, 0)),
    couples: names.slice(1).map((name) => aCouple({ id: idOf(name), partners: [who('ana'), who(name)] })),
  });
  const [near, far, farther] = createSceneBuilder()(document, t).couples.map(({ over }) => over);
  expect(near).toBeNull();
  expect(farther!).toBeLessThan(far!);
});

it('keeps the bar of siblings clear of the line of two of them over a third', () => {
  const siblings = ['ida', 'jan', 'kim'].map((name, index) => at(name, -50 + index * 150, 124));
  const document = aDocument({
    persons: [...parents, ...siblings],
    couples: [couple('married'), aCouple({ id: idOf('ida+kim'), partners: [who('ida'), who('kim')] })],
    filiations: siblings.map(({ name }) => born(name)),
  });
  const scene = createSceneBuilder()(document, t);
  const { over } = scene.couples.find(({ id }) => id === 'ida+kim')!;
  const bar = scene.childLines.find(({ key }) => key === 'couple:bar')!;
  expect(over! - bar.points[0]!.y).toBeGreaterThan(9);
});
