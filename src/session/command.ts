import type { MessageKey, Translate } from '../i18n/translate';
import type { Fragment } from '../model/fragment';
import type { CoupleId, FigureId, MakeId, PersonId } from '../model/ids';
import type { SheetRoom } from '../model/sheet-room';
import type { Editor } from './editor-store';
import type { Tool } from './tool';

/** The view of the sheet, as commands may move it. */
export interface SheetView {
  /** « Tout voir »: everything, down to a readable size; asked again, everything whatever the size. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  /**
   * Brings signs into sight, if they are not: figures, buildings or arrows, by id. Never zooms: where there is no room for
   * all of them, the first counts.
   */
  readonly reveal: (ids: readonly string[]) => void;
}

/** A part of the card that is asked for: what a person wants said, or one of their couples. */
export type CardPart = 'wish' | CoupleId;

/** What surrounds the sheet, as commands may open it. */
interface Surroundings {
  readonly openLine: () => void;
  readonly openHelp: () => void;
  readonly renameSelection: () => void;
  /**
   * The panel with everything that can be said of what is in hand, ready to write in.
   * @param part of the person in hand. Left out: the first field.
   */
  readonly openCard: (part?: CardPart) => void;
  /** The field that finds anyone on the sheet. */
  readonly find: () => void;
  /** « Autour de Yanis »: shows their surroundings and nothing else; asked again, the whole sheet. */
  readonly lookAround: (id: FigureId) => void;
  /** The loupe, until its key is let go. */
  readonly holdLoupe: () => void;
  readonly arrange: () => void;
  /** « Ranger » for these only; the others stay where they are. */
  readonly arrangeOnly: (figures: ReadonlySet<FigureId>) => void;
  /** A text from elsewhere that was pasted on the sheet: into the line, or into the preview of a block. */
  readonly readText: (text: string) => void;
  readonly takeTool: (tool: Tool) => void;
  /** @returns whether there was something to leave: a gesture that was begun, a tool, an open bar. */
  readonly leaveTool: () => boolean;
  readonly saveFile: () => void;
  /** The whole sheet, as pages that are read over before they leave. */
  readonly print: () => void;
  /** The keyboard goes to the next part of the screen (1), or the one before (−1). */
  readonly walkRegions: (way: 1 | -1) => void;
  /** Before a room: the sheet and its legend alone; again: the editor. */
  readonly project: () => void;
  /** Hides what the room sees, before the next frame; again: shows it. */
  readonly hide: () => void;
  /** A light round the pointer, the rest dimmed; again: off. */
  readonly spotlight: () => void;
  /** The expressions of the method, one at a time, in large type. */
  readonly tellExpression: () => void;
  /** « Rejouer »: how the sheet came about, step by step; again: the present sheet. */
  readonly replay: () => void;
  /** « Retirer… »: asks whether these figures and arrows go for good. */
  readonly eraseForGood: (ids: readonly string[]) => void;
  /** « Retirer » for those who are no figures, guests and outsiders of the sittings: asks first. */
  readonly eraseNamesForGood: (names: readonly string[]) => void;
  /** « Retirer » what a person wanted said: asks first. */
  readonly eraseWishForGood: (id: PersonId) => void;
}

/** What was copied: a text that anybody can read, and the part of the sheet that it tells of. */
export interface Copied {
  readonly text: string;
  /** `null`: the text comes from elsewhere. */
  readonly fragment: Fragment | null;
}

/** The clipboard of the device. */
export interface SheetClipboard {
  /** Only the text leaves this browser; the fragment is remembered as long as it is the text in the clipboard. */
  readonly write: (copied: Copied) => void;
  /** Fails when the browser does not let it be read. */
  readonly read: () => Promise<Copied>;
  /** Something was taken out for good, or all is locked: no tab of this browser remembers what was copied. */
  readonly forget: () => void;
}

/** All that a command may use. No React and no DOM: tests build it as a literal. */
export interface CommandHost {
  readonly editor: Editor;
  readonly view: SheetView;
  readonly surroundings: Surroundings;
  /**
   * A sentence for the live region: what was done, and how to take it back. `quietly`: for ears only, where
   * the sheet itself shows it.
   */
  readonly announce: (sentence: string, manner?: 'quietly') => void;
  readonly t: Translate;
  readonly makeId: MakeId;
  /** The room this screen gives the sheet now: where new figures are placed. */
  readonly room: () => SheetRoom;
  /** Ms since the Unix epoch. */
  readonly now: () => number;
  readonly clipboard: SheetClipboard;
}

/** One thing the user can do. Toolbar, menus, shortcuts and help all read the same list. */
export interface Command {
  readonly id: string;
  /** The catalogue owns the words. */
  readonly label: MessageKey & `command.${string}`;
  /**
   * In `Mod+Shift+KeyZ` form: `Mod` is ⌘ on Apple devices and Ctrl elsewhere; the last part is compared with
   * both `event.key` and `event.code`, because « 0 » and « 1 » need Shift on an AZERTY keyboard.
   */
  readonly shortcuts?: readonly string[];
  /** Works while somebody types in a field too. */
  readonly inFields?: boolean;
  /** The browser does its part too: its own copying and pasting bring the clipboard along. */
  readonly withBrowser?: boolean;
  /** Works on a sheet that can only be read: another tab has the pen. */
  readonly whileReading?: boolean;
  readonly isEnabled?: (host: CommandHost) => boolean;
  readonly run: (host: CommandHost) => void;
}
