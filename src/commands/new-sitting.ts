import { MAX_ARROWS, MAX_FIGURES } from '../format/file-limits';
import { blankSitting } from '../model/blank-sitting';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { SittingId } from '../model/ids';
import { localDay } from '../model/local-day';
import { recordsOf } from '../model/records';
import { sheetContent, type SheetContent } from '../model/sheet-content';
import type { IsoDay, Sitting } from '../model/sitting';
import { beginSitting, noteSheetless, removeSitting as removeSittingOf } from '../model/sitting-edits';
import type { CommandHost } from '../session/command';
import { sittingInWords } from './sitting-in-words';

/**
 * A new sitting, today, on this drawing: the one before keeps the sheet as it is now.
 * @param titleOf how a sheet of a day is called: a sheet that was given a name of its own keeps it.
 * @returns the new sitting; `null`: it was refused, and why was said.
 */
export function newSitting(host: CommandHost, titleOf: (day: IsoDay) => string): SittingId | null {
  const { editor, t } = host;
  const { committed } = editor.store.getState();
  if (!hasRoomForOneMore(committed)) {
    host.announce(t('sittings.tooMuch'));
    return null;
  }
  const before = currentSitting(committed);
  const today = localDay(host.now());
  const isOfItsDay = before.date !== null && before.title === titleOf(before.date);
  const begun: Sitting = {
    ...before,
    id: host.makeId<'sitting'>(),
    title: isOfItsDay ? titleOf(today) : before.title,
    date: today,
    start: null,
    end: null,
    participants: [],
    guests: [],
    intrus: { count: 0, names: [] },
    next: null,
    closed: null,
    sheetless: false,
  };
  editor.commit({ label: 'command.newSitting' }, (draft) => {
    beginSitting(draft, sheetContent(committed), begun);
  });
  host.announce(t('sittings.begun', { sitting: sittingInWords(before, t) }));
  return begun.id;
}

/**
 * A sitting that took place before this sheet was begun, without a day yet: nothing was drawn in it that is known here.
 * @returns the sitting.
 */
export function noteSitting(host: CommandHost): SittingId {
  const { editor, t } = host;
  const noted = blankSitting(host.makeId<'sitting'>(), { date: null, title: '' });
  editor.commit({ label: 'command.noteSitting' }, (draft) => {
    noteSheetless(draft, noted);
  });
  host.announce(t('sittings.noted'));
  return noted.id;
}

/** Undoable. When it was the one that went on, the sheet is again that of the sitting before. */
export function removeSitting(host: CommandHost, id: SittingId): void {
  const { editor, t } = host;
  const before = currentSitting(editor.store.getState().committed);
  const changed = editor.commit({ label: 'command.editRemoveSitting' }, (draft) => {
    removeSittingOf(draft, id);
  });
  if (!changed) return;
  host.announce(t(before.id === id ? 'sittings.removedReopened' : 'sittings.removed'));
}

/** Whether a file of the sheet and of all that is kept with its sittings could still be opened. */
function hasRoomForOneMore(document: DiagramDocument): boolean {
  const kept = recordsOf(document.sittings).flatMap(({ closed }) => closed ?? []);
  // What is kept now, the sheet itself, and once more the sheet.
  const sheets: readonly SheetContent[] = [...kept, document, document];
  const size = (records: object): number => Object.keys(records).length;
  const figures = sheets.reduce(
    (sum, sheet) => sum + size(sheet.persons) + size(sheet.professionals) + size(sheet.institutions),
    0,
  );
  const arrows = sheets.reduce((sum, sheet) => sum + size(sheet.activations), 0);
  return figures <= MAX_FIGURES && arrows <= MAX_ARROWS;
}
