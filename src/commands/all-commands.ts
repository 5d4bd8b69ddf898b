import type { Command } from '../session/command';
import { arrange, deselect, find, openHelp, openLine, print, rename, saveFile } from './around-sheet';
import { expressions, hideSheet, project, spotlight } from './before-a-room';
import { goNearest, selectAll, selectLinked } from './choose';
import { copy, cut, duplicate, paste } from './clipboard';
import { editSelection } from './edit-selection';
import { arrangeSelection, pin, turnArrowRound, unpin } from './in-hand';
import { align, distribute } from './line-up-selection';
import { fit, zoomIn, zoomOne, zoomOut } from './look-at-sheet';
import { lookAround } from './look-around';
import { loupe } from './loupe';
import { moveSelection } from './move-selection';
import { removeSelection } from './remove-selection';
import { replay } from './replay';
import { eraseForGood } from './erase-for-good';
import { takeTool } from './take-tool';
import { redo, undo } from './travel';
import { nextRegion, previousRegion } from './walk-regions';

/** Everything that can be done by key: the one list that shortcuts and help read. */
export const ALL_COMMANDS: readonly Command[] = [
  openLine,
  undo,
  redo,
  rename,
  editSelection,
  removeSelection,
  eraseForGood,
  ...moveSelection,
  turnArrowRound,
  copy,
  cut,
  paste,
  duplicate,
  selectAll,
  selectLinked,
  ...goNearest,
  lookAround,
  loupe,
  ...align,
  ...distribute,
  pin,
  unpin,
  deselect,
  find,
  fit,
  zoomOne,
  zoomIn,
  zoomOut,
  arrange,
  arrangeSelection,
  saveFile,
  print,
  ...takeTool,
  project,
  hideSheet,
  spotlight,
  expressions,
  replay,
  nextRegion,
  previousRegion,
  openHelp,
];
