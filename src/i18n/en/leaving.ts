import type { leavingFr } from '../fr/leaving';
import type { TranslationOf } from '../message';

export const leavingEn: TranslationOf<typeof leavingFr> = {
  'leaving.notInText': 'This text does not keep: {things}. The Tracé file keeps everything.',
  'leaving.list': '{first}; {others}',
  'leaving.places': 'the places, the shapes of the arrows and the title of the sheet',
  'leaving.wishes': 'what each one wants said',
  'leaving.guests': 'who else was in the room',
  'leaving.roles': 'the roles',
  'leaving.times': 'the times of the sitting and the day of the next one',
  'leaving.minutes': 'the moment at which each thing was said',
  'leaving.shortNames': 'shortened names',
  'leaving.fields': 'fields that were renamed, added or hidden',
  'leaving.losses': 'pregnancies that ended',
  'leaving.options': 'display options',
  'leaving.earlier': 'earlier sittings',
};
