import type { Translate } from '../i18n/translate';
import type { SheetId } from '../storage/sheet-id';
import { storageSentence, type Desk, type OpenSheet } from './desk';

export interface Opened {
  /** `null`: it does not open. */
  readonly sheet: OpenSheet | null;
  /** Why it does not open, or that not all of it did; `null`: there is nothing to tell. */
  readonly note: string | null;
}

/** Opens a sheet of the list. Of one whose end is damaged, what can still be read is laid as a new sheet. */
export async function openStored(
  desk: Pick<Desk, 'open' | 'lay'>,
  id: SheetId,
  t: Translate,
): Promise<Opened> {
  const opened = await desk.open(id);
  if (opened.ok) return { sheet: opened.value, note: null };
  const { problem } = opened;
  const sheet = problem.kind === 'incomplete' ? await desk.lay(problem.document) : null;
  return { sheet, note: t(storageSentence(problem)) };
}
