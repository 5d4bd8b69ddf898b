import type { keepingFr } from '../fr/keeping';
import type { TranslationOf } from '../message';

export const keepingEn: TranslationOf<typeof keepingFr> = {
  'keeping.noCopies':
    'This browser has no room for them: if its store is damaged, only a file kept elsewhere replaces the sheets.',
  'keeping.noCopyYet': 'None so far.',
  'keeping.copyFailed':
    'The last one could not be made, on {date}: room may be short. Keep a file somewhere else.',
  'keeping.uncopied': { one: '{count} sheet has no copy.', other: '{count} sheets have no copy.' },
  'keeping.doubt': 'Writing refused',
  'keeping.doubted':
    'On {date} the device refused a write. Since then “Saved” is said only of what stands on a copy too.',
  'keeping.doubtedAlone':
    'On {date} the device refused a write, and this browser has no copies: make room and keep a file somewhere else.',
};
