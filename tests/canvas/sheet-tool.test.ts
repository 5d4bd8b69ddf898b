import { describe, expect, it } from 'vitest';
import {
  CHOOSING,
  chooseTie,
  gather,
  giveName,
  leave,
  surround,
  takeTool,
  tapCouple,
  tapFigure,
  tapGround,
  type Tapped,
  type ToolState,
} from '../../src/canvas/sheet-tool';
import type { PersonId } from '../../src/model/ids';
import type { Tool } from '../../src/session/tool';
import { idOf } from '../builders';

const ana: Tapped = { id: idOf<'person'>('ana'), isPerson: true };
const leo: Tapped = { id: idOf<'person'>('leo'), isPerson: true };
const samir: Tapped = { id: idOf<'professional'>('samir'), isPerson: false };
const here = { x: 10, y: 20 };
const taken = (tool: Tool, ...hand: readonly Tapped[]): ToolState => takeTool(CHOOSING, tool, hand);
const ready = (tool: Tool): ToolState => ({ tool, step: { kind: 'ready' }, once: false });

describe('a tool that makes figures', () => {
  it.each(['person', 'professional', 'institution'] as const)('%s: tap, name, and ready again', (tool) => {
    const asked = tapGround(taken(tool), here);
    expect(asked.step).toEqual({ kind: 'name', at: here });
    expect(giveName(asked, 'Ana', tool)).toEqual({
      next: ready(tool),
      deed: { kind: 'figure', figure: tool, name: 'Ana', at: here },
    });
  });

  it('leaves the figures that are tapped alone', () => {
    expect(tapFigure(taken('person'), ana)).toEqual({ next: ready('person'), deed: null });
  });
});

describe('« Activer » and « Relais »', () => {
  it('join one, then the other, in the order of the taps', () => {
    const begun = tapFigure(taken('activation'), ana).next;
    expect(begun.step).toEqual({ kind: 'other', first: { id: ana.id } });
    expect(tapFigure(begun, samir)).toEqual({
      next: ready('activation'),
      deed: { kind: 'arrow', arrow: 'activation', from: { id: ana.id }, to: { id: samir.id } },
    });
  });

  it('begin at the figure in hand', () => {
    expect(taken('relay', samir).step).toEqual({ kind: 'other', first: { id: samir.id } });
    expect(taken('relay', samir, ana).step).toEqual({ kind: 'ready' });
  });

  it('let go of the first end tapped twice', () => {
    expect(tapFigure(taken('activation', ana), ana).next).toEqual(ready('activation'));
  });

  it('make the missing end in the same gesture', () => {
    const asked = tapGround(taken('activation', ana), here);
    expect(asked.step).toEqual({ kind: 'end', first: { id: ana.id }, at: here });
    expect(giveName(asked, 'École', 'institution').deed).toEqual({
      kind: 'arrow',
      arrow: 'activation',
      from: { id: ana.id },
      to: { name: 'École', kind: 'institution', at: here },
    });
  });

  it('keep a first end that is to be made until the other is known', () => {
    const named = giveName(tapGround(taken('activation'), here), 'Zoé', 'person');
    expect(named.deed).toBeNull();
    expect(tapFigure(named.next, samir).deed).toEqual({
      kind: 'arrow',
      arrow: 'activation',
      from: { name: 'Zoé', kind: 'person', at: here },
      to: { id: samir.id },
    });
  });
});

describe('« Parenté »', () => {
  it('asks what ties the two who were tapped', () => {
    const asked = tapFigure(taken('kinship', ana), leo).next;
    expect(asked.step).toEqual({ kind: 'tie', one: ana.id, two: leo.id });
    expect(chooseTie(asked, 'couple').deed).toEqual({
      kind: 'tie',
      kinship: 'couple',
      one: ana.id,
      two: leo.id,
    });
  });

  it('makes whoever was tapped the child of the couple tapped next', () => {
    const couple = idOf<'couple'>('couple');
    expect(tapCouple(taken('kinship', leo), couple).deed).toEqual({
      kind: 'tie',
      kinship: 'parent',
      one: couple,
      two: leo.id,
    });
    expect(tapCouple(taken('kinship'), couple)).toEqual({ next: ready('kinship'), deed: null });
  });

  it('passes over those who work', () => {
    expect(tapFigure(taken('kinship', ana), samir).next).toEqual(taken('kinship', ana));
    expect(taken('kinship', samir)).toEqual(ready('kinship'));
  });
});

describe('« Foyer »', () => {
  it('gathers those who are tapped, and lets go of who is tapped again', () => {
    const both = tapFigure(taken('household', ana), leo).next;
    expect(both.step).toEqual({ kind: 'members', ids: [ana.id, leo.id] });
    const one = tapFigure(both, ana).next;
    expect(surround(one, null)).toEqual({
      next: ready('household'),
      deed: { kind: 'household', ids: [leo.id], name: null },
    });
    expect(tapFigure(one, leo).next).toEqual(ready('household'));
  });

  it('gathers whom a loop goes round, each once', () => {
    const ids = [ana.id, leo.id] as PersonId[];
    expect(gather(taken('household', ana), ids).step).toEqual({ kind: 'members', ids });
    expect(gather(taken('person'), ids)).toEqual(ready('person'));
  });
});

describe('leaving', () => {
  it('leaves what was begun first, then the tool, then nothing', () => {
    const begun = taken('activation', ana);
    const tool = leave(begun);
    expect(tool).toEqual(ready('activation'));
    expect(leave(tool!)).toEqual(CHOOSING);
    expect(leave(CHOOSING)).toBeNull();
  });

  it('comes back to « Choisir » after a gesture taken from a figure in hand', () => {
    const once: ToolState = { ...taken('activation', ana), once: true };
    expect(tapFigure(once, samir).next).toEqual(CHOOSING);
    expect(leave(once)).toEqual(CHOOSING);
  });

  it('puts a tool back when it is taken twice', () => {
    expect(takeTool(taken('person'), 'person')).toEqual(CHOOSING);
    expect(takeTool(taken('person'), 'relay')).toEqual(ready('relay'));
  });
});

it('gives an arrow in hand one more end', () => {
  const waiting: ToolState = {
    tool: 'select',
    step: { kind: 'addEnd', arrow: 'a', side: 'to' },
    once: true,
  };
  expect(tapFigure(waiting, samir)).toEqual({
    next: CHOOSING,
    deed: { kind: 'addEnd', arrow: 'a', side: 'to', end: samir.id },
  });
});
