import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addGuest, removeGuest } from '../../src/commands/edit-participants';
import { editIntrusNames } from '../../src/commands/edit-sitting';
import { newSitting } from '../../src/commands/new-sitting';
import { currentSitting } from '../../src/model/current-sitting';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { documentAt } from '../../src/session/log';
import { aHost } from '../commands/a-host';

const SECRET = 'Hortense';

it('a guest or an outsider taken out by name is in no sitting, no line of the log and nothing to undo', () => {
  const step = fc.constantFrom('guest', 'other', 'intrus', 'remove', 'begin', 'undo', 'redo');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const { host, editor, sheet, tick } = aHost();
      for (const kind of steps) {
        tick(5_000);
        const { id } = currentSitting(sheet());
        if (kind === 'guest') addGuest(host, id, SECRET, null);
        if (kind === 'other') addGuest(host, id, 'Odile', null);
        if (kind === 'intrus') editIntrusNames(host, id, `Paul, ${SECRET.toUpperCase()}`);
        if (kind === 'remove') removeGuest(host, id, 0);
        if (kind === 'begin') newSitting(host, (day) => day);
        if (kind === 'undo') editor.undo();
        if (kind === 'redo') editor.redo();
      }
      editor.eraseNames([SECRET]);
      const { committed, log, history } = editor.store.getState();
      expect(JSON.stringify([committed, log, history])).not.toMatch(new RegExp(SECRET, 'i'));
      expect(documentAt(log, log.lines.length)).toEqual(committed);
      expect(brokenInvariants(committed)).toEqual([]);
      for (const { intrus } of recordsOf(committed.sittings)) {
        expect(intrus.count).toBeGreaterThanOrEqual(intrus.names.length);
      }
    }),
    { numRuns: 100 },
  );
});
