import fc from 'fast-check';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { brokenInvariants } from '../../src/model/invariants';
import { createEditor, type Editor } from '../../src/session/editor-store';
import { documentAt, restoreLog } from '../../src/session/log';
import { applyLines } from '../../src/session/transaction';
import { sameValue } from '../../src/model/same-value';
import { documentArbitrary } from '../../tests/arbitraries';
import { EDIT_ACTS, performEdit, type RandomEdit } from './random-edit';

const WORDS = ['Zoé', 'Sandrine Morel', 'Mme Da Silva', 'É', 'a ’ b', '«', 'prend soin de lui', 'CPE 2'];
const STEPS = 250;

const editArbitrary: fc.Arbitrary<RandomEdit> = fc.record({
  act: fc.constantFrom(...EDIT_ACTS, ...EDIT_ACTS, 'undo', 'undo', 'undo', 'redo', 'redo'),
  one: fc.nat({ max: 1_000 }),
  other: fc.nat({ max: 1_000 }),
  words: fc.constantFrom(...WORDS),
});

/**
 * Random sittings, until `count` operations were done. After each: replaying the log gives the present; any
 * moment of it and the lines after give the present; undoing each edit gave what was before; the file that is
 * written reads back the same; undoing everything gives the beginning.
 * @returns how many operations were done.
 * @throws what is wrong, with the shortest sitting that shows it.
 */
export function replayOperations(count: number, seed: number): number {
  let done = 0;
  const sittings = fc.record({
    document: documentArbitrary(),
    edits: fc.array(editArbitrary, { minLength: STEPS, maxLength: STEPS }),
    moment: fc.nat({ max: 1_000_000 }),
  });
  for (let batch = 0; done < count; batch += 1) {
    fc.assert(
      fc.property(sittings, ({ document, edits, moment }) => {
        let clock = 0;
        const editor = createEditor({ document, now: () => (clock += 300) });
        for (const [at, edit] of edits.entries()) done += performed(editor, edit, at);
        checkLog(editor, moment);
        checkFile(editor);
        done += checkUndo(editor);
      }),
      { numRuns: 20, seed: seed + batch, endOnFailure: true },
    );
  }
  return done;
}

/** @returns how many operations it took. */
function performed(editor: Editor, edit: RandomEdit, at: number): number {
  const { committed: before, history: past } = editor.store.getState();
  if (!performEdit(editor, edit, at)) return 0;
  // Undo and redo at once: both ways, from every kind of edit.
  if (edit.act === 'undo' || edit.act === 'redo' || edit.one % 5 !== 0) return 1;
  const { committed, history } = editor.store.getState();
  const isMerged = history.past.length === past.past.length;
  editor.undo();
  if (!isMerged) check('undo after do', editor.store.getState().committed, before);
  editor.redo();
  check('redo after undo', editor.store.getState().committed, committed);
  return 3;
}

function checkLog(editor: Editor, moment: number): void {
  const { log, committed } = editor.store.getState();
  check('replay', applyLines(log.base, log.lines), committed);
  const at = moment % (log.lines.length + 1);
  const snapshot = documentAt(log, at);
  check('snapshot and tail', applyLines(snapshot, log.lines.slice(at)), committed);
  const again = restoreLog(log.base, JSON.parse(JSON.stringify(log.lines)) as typeof log.lines);
  check('log written and read', documentAt(again, again.lines.length), committed);
}

function checkFile(editor: Editor): void {
  const { committed } = editor.store.getState();
  check('invariants', brokenInvariants(committed), []);
  const read = readTrace(new TextEncoder().encode(writeTrace(committed)));
  check('export and import', read.ok ? read.value : read.problem, committed);
}

/** @returns how many operations it took. */
function checkUndo(editor: Editor): number {
  const { base } = editor.store.getState().log;
  let steps = 0;
  while (editor.undo() !== null) steps += 1;
  check('everything undone', editor.store.getState().committed, base);
  return steps;
}

function check(what: string, is: unknown, shouldBe: unknown): void {
  if (!sameValue(is, shouldBe)) throw new Error(`${what}: not the same`);
}
