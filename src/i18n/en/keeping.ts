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
  'keeping.reviewEntry': 'Review date…',
  'keeping.reviewTitle': 'Review date',
  'keeping.reviewSentence':
    'On that day, ask yourself whether this sheet is still of use. Thirty days later, if nobody chose another date, it is erased from this device with its copies. Exported files stay where they are.',
  'keeping.reviewWhen': 'To be reviewed',
  'keeping.reviewUsual': 'On {date}',
  'keeping.reviewOwn': 'On another date',
  'keeping.reviewUsualHint': 'Two years after the last sitting, or the last change.',
  'keeping.reviewDay': 'Date',
  'keeping.reviewPast': 'Choose a day to come.',
  'keeping.reviewKeep': 'Keep this date',
  'keeping.reviewDone': 'The sheet is to be reviewed on {date}.',
  'keeping.reviewSoon': 'To be reviewed on {date}.',
  'keeping.erasedAfter': 'Erased after {date}, unless another review date is chosen.',
  'keeping.reviews': 'Review',
  'keeping.reviewNext': 'Next sheet to be reviewed: on {date}.',
  'keeping.reviewNone': 'No sheet.',
  'keeping.reviewOver': {
    one: '{count} sheet will soon be erased: see the list.',
    other: '{count} sheets will soon be erased: see the list.',
  },
  'keeping.erased': {
    one: 'Erased as planned on {date}: {count} sheet, whose review date was over for more than thirty days.',
    other:
      'Erased as planned on {date}: {count} sheets, whose review date was over for more than thirty days.',
  },
  'keeping.seen': 'Noted',
};
