import type { DiagramDocument } from '../model/document';
import { sameValue } from '../model/same-value';
import { openSheet, type SheetPlace } from './open-sheet';
import type { SheetId } from './sheet-id';
import { storeNewSheet } from './store-new-sheet';
import { eraseStored } from './stored-sheet-edits';
import type { CopyShelf } from './copy-shelf';
import { newWorkingSheet } from './working-sheet';

/** One step of the trial, and whether it went well; the first that does not is the last but for the erasing. */
export interface TrialStep {
  readonly step: 'write' | 'reopen' | 'compare' | 'erase';
  readonly isFine: boolean;
}

/** Tries the storage of this device with a sheet of its own: written, the connection cut, read back, erased. */
export async function tryStorage(
  place: SheetPlace & { readonly copies: CopyShelf | null },
  { id, document, now }: { readonly id: SheetId; readonly document: DiagramDocument; readonly now: number },
): Promise<readonly TrialStep[]> {
  const steps: TrialStep[] = [];
  const attempt = async (step: TrialStep['step'], work: () => Promise<boolean>): Promise<boolean> => {
    const isFine = await work().catch(() => false);
    steps.push({ step, isFine });
    return isFine;
  };
  const write = async (): Promise<boolean> => {
    const row = { doc: id, writer: '', modifiedAt: now };
    await storeNewSheet(await place.connection.open(), row, newWorkingSheet(document), place.vault);
    return true;
  };
  const reopen = async (): Promise<boolean> => {
    place.connection.disconnect();
    await place.connection.open();
    return true;
  };
  const compare = async (): Promise<boolean> => {
    const read = await openSheet(place, id);
    return read.ok && sameValue(read.value.sheet.document, document);
  };
  if (await attempt('write', write)) if (await attempt('reopen', reopen)) await attempt('compare', compare);
  await attempt('erase', async () => (await eraseStored({ ...place, locks: null, id })).ok);
  return steps;
}
