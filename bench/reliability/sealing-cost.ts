import { moveAndReroute } from '../../src/commands/move-selection';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { recordsOf } from '../../src/model/records';
import { createEditor } from '../../src/session/editor-store';
import type { SheetCipher } from '../../src/storage/sheet-cipher';
import type { SheetId } from '../../src/storage/sheet-id';
import { createStrokeSealer } from '../../src/storage/stroke-sealer';
import { newWorkingSheet } from '../../src/storage/working-sheet';
import { createSheetCipher } from '../../src/vault/sheet-cipher';
import { largeDocument } from '../large-document';
import { inRows } from './durable-times';

export interface SealingCost {
  /** Ms of the page's own thread for a sign moved at 500 signs: the edit, its arrows, the scene and the record. */
  readonly sealedMs: number;
  /** The same with a cipher that does nothing. */
  readonly clearMs: number;
}

const t = createTranslate('fr');
const SIZE = { nodes: 500, arrows: 500 };

/** In turn with and without a cipher, so that whatever else the machine does slows both. Painting is not in it. */
export async function timeSealing(commits: number): Promise<SealingCost> {
  const sealed = await createSheetCipher(new Uint8Array(32));
  const none: SheetCipher = { ...sealed, sealRecord: (_, plain) => plain, tagOf: () => new Uint8Array(16) };
  const strokes = { sealed: aSheetUnder(sealed), clear: aSheetUnder(none) };
  const times: Record<keyof typeof strokes, number[]> = { sealed: [], clear: [] };
  for (let commit = 0; commit < commits * 2; commit += 1) {
    const kind = commit % 2 === 0 ? 'sealed' : 'clear';
    times[kind].push(strokes[kind](Math.floor(commit / 2)));
  }
  return { sealedMs: medianOf(times.sealed), clearMs: medianOf(times.clear) };
}

/** @returns moves a sign, and says how many ms it took until its record was ready for the disk. */
function aSheetUnder(cipher: SheetCipher): (commit: number) => number {
  const document = inRows(largeDocument(SIZE));
  const editor = createEditor({ document, now: () => 0 });
  const sheet = newWorkingSheet(document);
  sheet.giveKey({ wrapped: new Uint8Array(), cipher });
  const seal = createStrokeSealer('sheet' as SheetId, sheet);
  const buildScene = createSceneBuilder();
  const ids = recordsOf(document.persons).map(({ id }) => id);
  buildScene(document, t);
  return (commit) => {
    const id = ids[commit % ids.length]!;
    const began = performance.now();
    editor.commit({ label: 'command.move' }, moveAndReroute(new Set([id]), { x: 8, y: 0 }, t));
    const { committed, log } = editor.store.getState();
    buildScene(committed, t);
    const transaction = log.lines.at(-1)!;
    seal([{ kind: 'stroke', seq: log.lines.length, transaction, document: committed }]);
    return performance.now() - began;
  };
}

function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
