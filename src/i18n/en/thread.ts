import type { threadFr } from '../fr/thread';
import type { TranslationOf } from '../message';

export const threadEn: TranslationOf<typeof threadFr> = {
  'thread.filters': 'Show',
  'thread.all': 'All',
  'thread.relays': 'Relays',
  'thread.around': 'Around…',
  'thread.aroundSomebody': 'Around {name}',
  'thread.field': 'Field…',
  'thread.ofField': 'Field: {field}',
  'thread.colour': 'Colour…',
  'thread.order': 'Order of the thread',
  'thread.order.telling': 'Order of telling',
  'thread.order.fact': 'Date of the fact',
  'thread.factNote': 'Facts without a date come last. The numbers stay those of the telling.',
  'thread.shown': {
    one: '{count} of {total}. On the sheet the rest steps back.',
    other: '{count} of {total}. On the sheet the rest steps back.',
  },
  'thread.showAll': 'Show all',
  'thread.noRelay': 'No relay yet.',
  'thread.noneShown': 'Nothing of the kind in the thread yet.',
  'thread.toldBy': 'told by {who}',
  'thread.toldAt': 'told at {time}',
  'thread.toldOn': 'told on {day} at {time}',
  'thread.toldByAt': 'told by {who} at {time}',
  'thread.toldByOn': 'told by {who} on {day} at {time}',
  'thread.move': 'Drag to change the order of telling (Alt+↑, Alt+↓)',
};
