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
  'keeping.late':
    'The browser has not yet said which sheets are on this device. Nothing was changed in them. Close the other tabs of Tracé and reload the page; if it goes on, close and open the browser. “Recover copies…” looks for those that stand beside.',
  'keeping.denied':
    'The browser does not give this page its storage (a private window, or a rule of the establishment): earlier sheets cannot be seen from here, and nothing was changed in them. Open Tracé in an ordinary window; or draw here, and export the sheet before closing the page.',
  'keeping.clockBack':
    'This device’s clock says {today}, but a sheet was saved on {date}. Nothing is lost, and nothing will be erased while it is behind: set it right so that dates are right.',
  'keeping.seen': 'Noted',
  'keeping.outlet': 'Where',
  'keeping.outlet.folder': 'Always in the same place',
  'keeping.outlet.share': 'Share',
  'keeping.outlet.download': 'Download',
  'keeping.folderAsked': 'You will be asked for the place.',
  'keeping.otherFolder': 'Another place…',
  'keeping.folderRefused': 'No place was allowed: nothing was written. Try again, or download the file.',
  'keeping.notHanded':
    'The file could not be kept there, or sharing was stopped. Try another way; nothing was changed.',
  'keeping.inFolder': 'The protected file is in the chosen place, read back and compared.',
  'keeping.folder': 'Files elsewhere',
  'keeping.folderNamed': 'Kept in “{name}”.',
  'keeping.noFolder': 'No fixed place: each file is downloaded or shared.',
  'keeping.homeScreen':
    'Before the first sheet, put Tracé on the home screen: tap Share, then “Add to Home Screen”. In Safari the sheets may be erased after seven days without a visit, and they do not move from one to the other.',
  'keeping.tablet': 'On this tablet',
  'keeping.recipientEntry': 'The establishment’s key…',
  'keeping.recipientTitle': 'The establishment’s key',
  'keeping.recipientSentence':
    'With a public key of age, each protected file is made twice: once for your passphrase, once for the establishment, which alone opens its own.',
  'keeping.recipient': 'Public key',
  'keeping.recipientHint': 'It begins with age1. The secret key is never given away.',
  'keeping.recipientFile': 'Read it from a file…',
  'keeping.keepRecipient': 'Keep this key',
  'keeping.noRecipient': 'Use it no longer',
  'keeping.badRecipient': 'This is not a public key of age. Nothing was changed.',
  'keeping.recipientKept': 'Each protected file will be made for the establishment too.',
  'keeping.recipientGone': 'Protected files are made for your passphrase only.',
};
