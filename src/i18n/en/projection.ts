import type { projectionFr } from '../fr/projection';
import type { TranslationOf } from '../message';

export const projectionEn: TranslationOf<typeof projectionFr> = {
  'command.project': 'Project',
  'command.hideSheet': 'Hide the sheet',
  'command.spotlight': 'Light under the pointer',
  'command.expressions': 'The five expressions',
  'key.pageUp': 'Page↑',
  'key.pageDown': 'Page↓',
  'key.pause': 'Pause',

  'projection.bar': 'Projection',
  'projection.start': 'Project',
  'projection.leave': 'Leave the projection',
  'projection.larger': 'Larger text',
  'projection.smaller': 'Smaller text',
  'projection.spotlight': 'Light under the pointer',
  'projection.expressions': 'The five expressions',
  'projection.hide': 'Hide the sheet',
  'projection.pause': 'Pause',
  'projection.show': 'Show the sheet',
  'projection.walk': 'In a projection, go from part to part',
  'projection.pan': 'In a projection, move the view',
  'projection.previousPart': 'Previous part',
  'projection.nextPart': 'Next part',

  'wall.open': 'Project on a second screen',
  'wall.fullScreen': 'Full screen',
  'wall.hidden': 'The wall says “Pause”: nothing can be seen on it.',
  'wall.shown': 'The wall shows the sheet.',
  'wall.show': 'Show on the wall',
  'wall.hide': 'Hide on the wall',
  'wall.follow': 'The wall follows',
  'wall.close': 'Close the wall',
  'wall.opened':
    'The wall is open, paused. Drag its window to the second screen if it is not there; F9 fills it, F8 shows the sheet.',
  'wall.blocked': 'The browser held back the window of the wall. Allow it, then try again.',

  'expressions.title': 'The five expressions',
  'expressions.place': '{number} of {total}',
  'expressions.previous': 'Previous expression',
  'expressions.next': 'Next expression',
  'expressions.absents':
    'Let us speak as if the members of the family, or anybody else who is absent, were present.',
  'expressions.said': 'What do you not want said of you, but above all what do you want said of you?',
  'expressions.come': 'Come with everyone whose presence you judge useful.',
  'expressions.intrus':
    'You, informed professionals, potential intruders, are fully entitled to take part…: you need only announce yourselves and respect what is on the calendar.',
  'expressions.thanks':
    'We thank you for coming to teach us a part of our trade that we know poorly, the one that asks us to work together.',
};
