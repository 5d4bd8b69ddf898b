import type { settingsFr } from '../fr/settings';
import type { TranslationOf } from '../message';

export const settingsEn: TranslationOf<typeof settingsFr> = {
  'command.editOptions': 'Change what is shown',
  'command.editField': 'Edit a field',

  'settings.title': 'Display and fields',
  'settings.sentence': 'For this sheet: on the screen, and on all that is printed or sent of it.',
  'settings.options': 'Display',
  'settings.genogramSymbols': 'Squares, circles and diamonds',
  'settings.genogramSymbolsHint': 'The family as in a genogram: man, woman, other or not said.',
  'settings.losses': 'Pregnancies that ended',
  'settings.lossesHint':
    'If the family wishes it. Otherwise nothing of them is shown, said or printed; only the file of the sheet keeps them.',
  'settings.personFields': 'Fields of persons',
  'settings.personFieldsHint': 'After the function, where it is not the institution’s field.',
  'settings.sectors': 'Sectors',
  'settings.sectorsHint': 'The name of each field at the edge of the sheet, where its institutions are.',
  'settings.fields': 'Fields',
  'settings.fieldName': 'Name of the field {name}',
  'settings.fieldSign': 'Sign of the field {name}',
  'settings.fieldTag': 'Letters of the field {name}',
  'settings.fieldShown': 'Show',
  'settings.fieldShownFor': 'Show the field {name}',
  'settings.fieldRemove': 'Remove the field {name}',
  'settings.fieldNew': 'New field',
  'settings.fieldNewHint': 'politics, territory, sport…',
  'settings.fieldAdd': 'Add',
  'settings.fieldTwice': 'Another field has this name already.',
  'settings.fieldWasUsed': {
    one: 'The field “{name}” is removed: one card no longer has it.',
    other: 'The field “{name}” is removed: {count} cards no longer have it.',
  },
  'settings.tagEmpty': 'Write at least one letter, or choose a drawing.',
  'settings.sign.aid': 'hand and heart',
  'settings.sign.care': 'stethoscope',
  'settings.sign.education': 'graduation cap',
  'settings.sign.control': 'scales',
  'settings.sign.culture': 'masks',
  'settings.sign.custom': 'building',
  'settings.sign.letters': 'letters',
};
