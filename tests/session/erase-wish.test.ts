import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editWish, keepWishHere, showWish } from '../../src/commands/edit-wish';
import { newSitting } from '../../src/commands/new-sitting';
import { documentAt } from '../../src/session/log';
import { aPerson, idOf } from '../builders';
import { aHost } from '../commands/a-host';

const SECRET = 'Je ne veux plus aller chez lui';
const lina = idOf<'person'>('lina');
const paul = idOf<'person'>('paul');

it('words that somebody takes back are at no sitting, in no line of the log and nothing to undo', () => {
  const step = fc.constantFrom('say', 'change', 'other', 'show', 'stays', 'begin', 'undo', 'redo');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const { host, editor, sheet, tick } = aHost();
      editor.commit({ label: 'test.draw' }, (draft) => {
        draft.persons[lina] = aPerson({ id: lina, name: 'Lina' });
        draft.persons[paul] = aPerson({ id: paul, name: 'Paul' });
      });
      for (const kind of steps) {
        tick(5_000);
        if (kind === 'say') editWish(host, lina, SECRET);
        if (kind === 'change') editWish(host, lina, `${SECRET}, ni ailleurs`);
        if (kind === 'other') editWish(host, paul, 'Je cuisine bien');
        if (kind === 'show') showWish(host, lina, true);
        if (kind === 'stays') keepWishHere(host, lina, true);
        if (kind === 'begin') newSitting(host, (day) => day);
        if (kind === 'undo' && editor.store.getState().history.past.length > 1) editor.undo();
        if (kind === 'redo') editor.redo();
      }
      const before = sheet().persons[paul];
      editor.eraseWish(lina);
      const { committed, log, history } = editor.store.getState();
      expect(JSON.stringify([committed, log, history])).not.toContain(SECRET);
      expect(committed.persons[lina]).toMatchObject({ name: 'Lina', wish: null, wishShown: false });
      expect(committed.persons[paul]).toEqual(before);
      expect(documentAt(log, log.lines.length)).toEqual(committed);
    }),
    { numRuns: 100 },
  );
});
