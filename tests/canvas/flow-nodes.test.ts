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
const look: NodeLook = { selection: new Set(), nameOf: (id) => id };

describe('nodes derived from the sheet', () => {
  const document = fictionalDocument();
  const movedBy = (x: number) =>
    produce(document, (draft) => {
      moveFigures(draft, [idOf('V2')], { x, y: 3 });
    });

  it('are the same objects for what did not change: one moves, one is new', () => {
    const build = createSceneBuilder();
    const toNodes = createFlowNodes();
    const first = toNodes(build(document, t), look);
    const after = toNodes(build(movedBy(5), t), look);
    expect(after.filter((node, index) => node !== first[index]).map(({ id }) => id)).toEqual(['V2']);
    expect(after).toHaveLength(first.length);
  });

  it('say what they are called and whether they are in hand', () => {
    const scene = createSceneBuilder()(document, t);
    const toNodes = createFlowNodes();
    const selection: ReadonlySet<string> = new Set(['V2']);
    const nodes = toNodes(scene, { selection, nameOf: (id) => `nom de ${id}` });
    expect(nodes.filter(({ selected }) => selected === true).map(({ id }) => id)).toEqual(['V2']);
    expect(nodes.every(({ id, ariaLabel }) => ariaLabel === `nom de ${id}`)).toBe(true);
    const after = toNodes(scene, { selection: new Set(), nameOf: (id) => `nom de ${id}` });
    expect(after.filter((node, index) => node !== nodes[index]).map(({ id }) => id)).toEqual(['V2']);
  });

  it('can all be hit by a finger, and say their size before they are measured', () => {
    const nodes = createFlowNodes()(createSceneBuilder()(document, t), look);
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
