import type { appFr } from '../fr/app';
import type { TranslationOf } from '../message';

export const appEn: TranslationOf<typeof appFr> = {
  'app.sheetTitle': 'Sheet of {date}',
  'app.copyOf': '{title} (copy)',
  'app.faultTitle': 'Tracé met an error',
  'app.fault': 'What was saved still is. You can export a rescue copy, then reload the page.',
  'app.rescue': 'Export a rescue copy',
  'app.reload': 'Reload the page',
  'app.leaveNotSaved': 'The last strokes are not saved yet: the sheet stays open.',
  'app.incomplete':
    'The end of this sheet is damaged: what still reads is opened as a new sheet, the old one stays as it is.',
  'app.incompleteKept':
    'The end of this sheet is damaged: nothing in it was changed. Open it: what still reads becomes a new sheet.',
  'app.unreadable': 'This sheet can no longer be read. Nothing in it was changed.',
  'app.newerVersion':
    'This sheet comes from a newer version of Tracé: update to open it. Nothing in it was changed.',
  'app.absent': 'This sheet is no longer on this device.',
  'app.inUse': 'This sheet is open in another tab: close it there first. Nothing was changed.',
  'app.unavailable': 'The browser gives no room to save (private window, full disk?). Nothing was changed.',
  'app.viewCopied': 'The view is on the clipboard.',
  'app.missingCharacters': 'No printing font has these characters: {characters}. All else is in the file.',
  'app.foreignCharacters':
    'No font of Tracé has these characters: {characters}. The picture shows them if the device can write them.',
  'app.fileUnreachable': 'This file could not be read from the disk. Nothing was changed.',
};
