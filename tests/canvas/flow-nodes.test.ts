import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { emphasisOf, signState } from '../../src/canvas/emphasis';
import { createFlowNodes, type NodeLook } from '../../src/canvas/flow-nodes';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { moveFigures } from '../../src/model/move-figures';
import { idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const look: NodeLook = { stateOf: () => 'rest', nameOf: (id) => id };

describe('nodes derived from the sheet', () => {
  const document = fictionalDocument();
  const movedBy = (x: number) =>
    produce(document, (draft) => {
      moveFigures(draft, [idOf('V2')], { x, y: 3 });
    });

  it('are the same objects for what did not change: one moves, one is new', () => {
    const build = createSceneBuilder();
    const toNodes = createFlowNodes();
    const first = toNodes(build(document, t), look, false).nodes;
    const after = toNodes(build(movedBy(5), t), look, false).nodes;
    expect(after.filter((node, index) => node !== first[index]).map(({ id }) => id)).toEqual(['V2']);
    expect(after).toHaveLength(first.length);
  });

  it('paint somebody who only moved no second time', () => {
    const build = createSceneBuilder();
    const toNodes = createFlowNodes();
    const before = toNodes(build(document, t), look, false).nodes.find(({ id }) => id === 'V2');
    const after = toNodes(build(movedBy(5), t), look, false).nodes.find(({ id }) => id === 'V2');
    expect(after?.position).not.toEqual(before?.position);
    expect(after?.data).toBe(before?.data);
    const renamed = produce(document, (draft) => {
      const person = draft.persons[idOf<'person'>('V2')];
      if (person !== undefined) person.name = 'Renée';
    });
    const other = toNodes(build(renamed, t), look, false).nodes.find(({ id }) => id === 'V2');
    expect(other?.data).not.toBe(before?.data);
  });

  it('stay where they stood under the hand, which carries them', () => {
    const build = createSceneBuilder();
    const toNodes = createFlowNodes();
    const { nodes } = toNodes(build(document, t), look, false);
    const held = toNodes(build(movedBy(40), t), look, true);
    expect(held.nodes).toBe(nodes);
    expect([...held.carried]).toEqual([['V2', { x: 40, y: 3 }]]);
    const back = toNodes(build(document, t), look, true);
    expect([...back.carried.values()]).toEqual([{ x: 0, y: 0 }]);
    const dropped = toNodes(build(movedBy(40), t), look, false);
    expect(dropped.carried.size).toBe(0);
    expect(dropped.nodes).not.toBe(nodes);
  });

  it('can all be hit by a finger, and say their size before they are measured', () => {
    const { nodes } = createFlowNodes()(createSceneBuilder()(document, t), look, false);
    expect(nodes).toHaveLength(42);
    for (const { width = 0, height = 0 } of nodes) {
      expect(width).toBeGreaterThanOrEqual(44);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('what is in hand', () => {
  const document = fictionalDocument();
  const strong = (selected: string) => emphasisOf(document, new Set([selected]));

  it('a person keeps their own arrows and the people at their other ends', () => {
    const yanis = strong('F9');
    expect(yanis?.arrows.size).toBe(3);
    expect(yanis?.figures).toEqual(new Set(['F9', 'P13', 'I7', 'F5', 'P15', 'I9']));
  });

  it('an arrow keeps its two ends', () => {
    const [arrow] = Object.values(document.activations);
    const held = strong(arrow?.id ?? '');
    for (const end of [...(arrow?.from ?? []), ...(arrow?.to ?? [])]) expect(held?.figures).toContain(end);
    expect(held?.arrows.size).toBe(1);
  });

  it('softens nothing when nothing is in hand', () => {
    expect(emphasisOf(document, new Set())).toBeNull();
    expect(signState('F9', new Set(), undefined)).toBe('rest');
    expect(signState('F9', new Set(['F8']), new Set(['F8']))).toBe('softened');
  });
});
