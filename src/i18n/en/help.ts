import type { helpFr } from '../fr/help';
import type { TranslationOf } from '../message';

export const helpEn: TranslationOf<typeof helpFr> = {
  'help.title': 'Help',
  'help.sentence':
    'A line of French draws a piece of the sheet. The preview says what Enter will draw; the colour of arrows follows by itself.',
  'help.arrows': 'Who activates whom',
  'help.activation': 'an activation; whoever is not on the sheet yet is drawn with it',
  'help.passive': 'the same, told in the passive',
  'help.several': 'a single arrow, to several',
  'help.chain': 'one activation for each “>”',
  'help.relay': 'a relay from one professional to another, and for whom',
  'help.marks': 'who told it, when, and whether it is over',
  'help.family': 'Those who live together',
  'help.person': 'a family member; f, h or x, and the year, may be left out',
  'help.age': 'an age, for an approximate year',
  'help.deceased': 'a person who has died',
  'help.couple': 'a couple and their children: mariés, pacsés, union libre, séparés, divorcés, veufs',
  'help.twins': 'twins; “=” for identical ones',
  'help.filiation': 'an adopted child, or (accueilli) for a foster child',
  'help.pregnancy': 'a pregnancy',
  'help.household': 'who lives under one roof',
  'help.other': 'another person, and their tie',
  'help.workers': 'Those who work together',
  'help.professional': 'a professional and their institution',
  'help.institution': 'an institution and its field: aide, soin, éducation, contrôle, culture',
  'help.sitting': 'The sitting',
  'help.sittingFacts': 'the date, the setting and the place',
  'help.presence': 'who is there; likewise absents, excusés, au téléphone, invités',
  'help.intrus': 'the outsiders in the room',
  'help.keys': 'On the keyboard',
};
