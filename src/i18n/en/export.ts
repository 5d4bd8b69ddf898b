import type { exportFr } from '../fr/export';
import type { TranslationOf } from '../message';

export const exportEn: TranslationOf<typeof exportFr> = {
  'export.download': 'Download',
  'export.legend.title': 'Key',
  'export.legend.family': 'live together',
  'export.legend.other': 'other people',
  'export.legend.professional': 'work together',
  'export.legend.deceased': 'deceased',
  'export.legend.expected': 'pregnancy',
  'export.legend.building': 'institution',
  'export.legend.household': 'household',
  'export.legend.arrows': 'Who sets whom to work',
  'export.legend.red': 'live → work',
  'export.legend.orange': 'work → live',
  'export.legend.blue': 'live → live',
  'export.legend.green': 'work → work',
  'export.legend.relay': 'handover',
  'export.legend.note':
    'The arrow starts at whoever sets to work and ends at whoever is set to work. The number refers to the list.',
  'export.legend.today': 'Today',
  'export.legend.present': 'present',
  'export.legend.absent': 'absent',
  'export.legend.excused': 'excused',
  'export.legend.phone': 'by phone',
  'export.legend.invited': 'invited',
  'export.legend.kinship': 'Family',
  'export.legend.together': 'couple',
  'export.legend.cohabiting': 'cohabiting',
  'export.legend.separated': 'separated',
  'export.legend.divorced': 'divorced',
  'export.legend.adopted': 'adopted child',
  'export.legend.foster': 'foster child',
  'export.legend.fields': 'Fields',
  'export.paper.confidential': 'CONFIDENTIAL',
  'export.paper.recipient': 'Copy for {name}',
  'export.paper.thread': 'Thread of the sitting: {counts}, in the order they were told',
  'export.paper.activations': { one: '{count} activation', other: '{count} activations' },
  'export.paper.relays': { one: '{count} handover', other: '{count} handovers' },
  'export.paper.page': 'page {page} / {pages}',
  'export.paper.made': 'made with Tracé',
  'export.paper.fileName': 'sheet',
  'export.problem.blankSheet': 'The sheet is blank: there is nothing to export. Nothing has changed.',
  'export.problem.fontsUnreachable':
    'The printing fonts could not be read. The sheet itself is untouched; try again.',
  'export.problem.notDrawn':
    'The picture could not be made on this device. Try a smaller one; the sheet is untouched.',
  'export.problem.clipboardMissing':
    'This browser cannot copy a picture. Download it: it holds the same thing.',
  'export.problem.clipboardRefused':
    'The browser refused to copy. Download the picture: it holds the same thing.',
};
