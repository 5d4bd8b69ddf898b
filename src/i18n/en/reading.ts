import type { TranslationOf } from '../message';
import type { readingFr } from '../fr/reading';

export const readingEn: TranslationOf<typeof readingFr> = {
  'command.lookAround': 'See only around the figure in hand',
  'command.loupe': 'Loupe, as long as the key is held',
  'tool.loupe': 'Loupe',
  'toolHint.loupe': 'Enlarge what is shown',
  'bar.around': 'Around',
  'around.entry': 'Around the figure in hand',
  'around.keys': 'Alt+Enter',
  'around.title': 'Around {name}',
  'around.titleElided': 'Around {name}',
  'around.leave': 'Everything',
  'overlaps.title': 'Overlap fields',
  'overlaps.rail': 'Overlaps',
  'overlaps.close': 'Close the overlap fields',
  'overlaps.note':
    'Overlap fields: where several places are activated together. Resources are looked for there.',
  'overlaps.none': 'Nothing overlaps yet: several places activated by the same person will appear here.',
  'overlaps.list': 'Overlap fields of the sheet',
  'overlaps.places': { one: '{count}\u00a0place', other: '{count}\u00a0places' },
  'overlaps.ofFields': { one: '{places} of one field', other: '{places} of {count}\u00a0fields' },
  'overlaps.activatedBy': '{name} activates {extent}: {places}',
  'overlaps.relaysFor': 'Relays pass for {name} between {extent}: {places}',
  'overlaps.about': '“{about}” sets {extent} to work: {places}',
  'overlaps.waiting': 'Not yet called on',
  'overlaps.waitingNote': 'On the sheet, without an arrow: resources within reach.',
  'overlaps.showWaiting': 'Show them on the sheet',
  'overlaps.noneWaiting': 'Nobody on the sheet is without an arrow.',
};
