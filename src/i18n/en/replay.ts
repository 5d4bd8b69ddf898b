import type { replayFr } from '../fr/replay';
import type { TranslationOf } from '../message';

export const replayEn: TranslationOf<typeof replayFr> = {
  'command.replay': 'Replay',
  'replay.title': 'Replay',
  'replay.nothing': 'Nothing to replay yet.',
  'replay.blank': 'The sheet is blank.',
  'replay.come': 'On the sheet: {names}',
  'replay.comeMore': {
    one: 'On the sheet: {names} and {count} other',
    other: 'On the sheet: {names} and {count} others',
  },
  'replay.couple': 'Couple: {first} and {second}',
  'replay.ended': 'Ended: {fact}',
  'replay.play': 'Play',
  'replay.pause': 'Pause',
  'replay.first': 'Back to the beginning',
  'replay.back': 'Previous step',
  'replay.next': 'Next step',
  'replay.last': 'Go to the end',
  'replay.speed': 'Speed',
  'replay.speedTimes': '×\u00a0{times}',
  'replay.progress': 'Progress',
  'replay.place': '{step} of {total}',
  'replay.placeSaid': 'Step {step} of {total}. {sentence}',
  'replay.leave': 'Leave',
  'replay.origin.telling':
    'The log of this sheet does not say how it came about (a file was opened, a copy taken up, lines are missing): it is replayed in the order of telling.',
  'replay.origin.both':
    'A part is not in the log of the sheet (a file was opened, a copy taken up, lines are missing): it is replayed first, in the order of telling.',
  'replay.changed': 'The sheet has changed since. Leave, then replay, to see the rest.',
  'replay.erased': 'Something was just withdrawn from the sheet: the replay has stopped.',
};
