import { describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../src/commands/all-commands';
import { recordsOf } from '../../src/model/records';
import { aDocument, anActivation, aPerson, aProfessional, idOf } from '../builders';
import { aHost } from './a-host';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const lost = idOf<'person'>('lost');
const sam = idOf<'professional'>('sam');
const a1 = idOf<'activation'>('a1');

const sheetOf = () =>
  aDocument({
    persons: [
      aPerson({ id: ana, position: { x: 0, y: 0 } }),
      aPerson({ id: ben, position: { x: 190, y: 0 } }),
      aPerson({ id: lost, name: '', loss: 'miscarriage', position: { x: 60, y: 124 } }),
    ],
    professionals: [aProfessional({ id: sam, position: { x: 0, y: -322 } })],
    activations: [
      anActivation({ id: a1, from: [sam], to: [ana], angles: [{ start: 9, end: 4, offset: 0 }] }),
    ],
  });

function aDesk() {
  const desk = aHost(sheetOf());
  const press = (id: string) => {
    const command = ALL_COMMANDS.find((one) => one.id === id)!;
    const enabled = command.isEnabled?.(desk.host) !== false;
    if (enabled) command.run(desk.host);
    return enabled;
  };
  return { ...desk, press };
}

describe('choosing', () => {
  it('takes all that is seen, and nothing that the family keeps to itself', () => {
    const { press, inHand } = aDesk();
    press('selectAll');
    expect(inHand()).toEqual([ana, ben, sam]);
  });

  it('takes who is linked', () => {
    const { press, editor, inHand } = aDesk();
    expect(press('selectLinked')).toBe(false);
    editor.select([ana]);
    press('selectLinked');
    expect(inHand()).toEqual([ana, sam]);
  });

  it('goes to the nearest sign and shows it', () => {
    const { press, inHand, revealed } = aDesk();
    press('goNearest:right');
    expect(inHand()).toEqual([sam]);
    press('goNearest:down');
    press('goNearest:right');
    press('goNearest:right');
    expect(inHand()).toEqual([ben]);
    expect(revealed).toEqual([[sam], [ana], [ben]]);
  });
});

describe('what is in hand', () => {
  it('turns round, when it is one arrow', () => {
    const { press, editor, sheet } = aDesk();
    editor.select([ana]);
    expect(press('turnRound')).toBe(false);
    editor.select([a1]);
    expect(press('turnRound')).toBe(true);
    expect(sheet().activations[a1]).toMatchObject({ from: [ana], to: [sam] });
  });

  it('is pinned and freed, in one undo each', () => {
    const { press, editor, sheet, undoable, said } = aDesk();
    editor.select([ana, sam, a1]);
    expect(press('unpin')).toBe(false);
    press('pin');
    expect(recordsOf(sheet().persons).map(({ pinned }) => pinned)).toEqual([true, false, false]);
    expect(said).toEqual([
      '2 signes épinglés\u00a0: «\u00a0Ranger\u00a0» les laisse où ils sont. Annuler\u00a0: Ctrl+Z',
    ]);
    press('unpin');
    expect(undoable()).toBe(2);
    expect(sheet()).toEqual(sheetOf());
  });

  it('is arranged without the others', () => {
    const { press, editor, opened } = aDesk();
    expect(press('arrangeSelection')).toBe(false);
    editor.select([ana, a1]);
    press('arrangeSelection');
    expect(opened).toEqual(['arrange ana']);
  });

  it('is aligned, its arrows routed again, in one undo', () => {
    const { press, editor, sheet, undoable } = aDesk();
    editor.select([ana]);
    expect(press('align:right')).toBe(false);
    editor.select([ben, sam]);
    expect(press('align:right')).toBe(true);
    expect(sheet().professionals[sam]?.position).toEqual({ x: 190, y: -322 });
    expect(sheet().activations[a1]?.angles).not.toEqual([{ start: 9, end: 4, offset: 0 }]);
    expect(undoable()).toBe(1);
    expect(press('distribute:x')).toBe(false);
  });

  it('is told when it is lined up already: nothing moves, and there is nothing to undo', () => {
    const { press, editor, said, undoable } = aDesk();
    editor.select([ben, sam]);
    press('align:right');
    press('align:right');
    expect(said.at(-1)).toBe('Ces signes sont déjà alignés ainsi\u00a0: rien n’a bougé.');
    expect(undoable()).toBe(1);
    editor.select([ana, ben, sam]);
    press('distribute:y');
    press('distribute:y');
    expect(said.at(-1)).toBe('Ces signes sont déjà répartis ainsi\u00a0: rien n’a bougé.');
    expect(undoable()).toBe(2);
  });
});
