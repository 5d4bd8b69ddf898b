import { keepsAnything, outgoing } from '../format/outgoing';
import { fragmentOf, type Fragment } from '../model/fragment';
import { shownPart } from '../model/shown-part';
import { writeText } from '../quick-entry/write-text';
import type { Command, CommandHost } from '../session/command';
import { hasSelection } from './choose';
import { pasteFragment } from './paste-fragment';
import { perform } from './perform';
import { removeSigns } from './remove-selection';

/** The line of the sitting, which stands first: it would set the date of the sheet the text is pasted on. */
const SITTING = /^# [^\n]*\nséance : [^\n]*\n+/;

export const copy: Command = {
  id: 'copy',
  label: 'command.copy',
  shortcuts: ['Mod+KeyC'],
  withBrowser: true,
  whileReading: true,
  isEnabled: hasSelection,
  run: (host) => {
    const fragment = fragmentInHand(host);
    if (fragment === null || !write(host, fragment)) return;
    const count = signsOf(fragment);
    const staysInPart = keepsAnything(fragment.document);
    host.announce(host.t(staysInPart ? 'gesture.copiedPart' : 'gesture.copied', { count }));
  },
};

export const cut: Command = {
  id: 'cut',
  label: 'command.cut',
  shortcuts: ['Mod+KeyX'],
  withBrowser: true,
  isEnabled: hasSelection,
  run: (host) => {
    const { t, editor } = host;
    const fragment = fragmentInHand(host);
    if (fragment === null || !write(host, fragment)) return;
    const { selection } = editor.store.getState();
    const said = () => t('gesture.cut', { count: signsOf(fragment) });
    perform(host, { label: 'command.cut', said }, (draft) => {
      removeSigns(draft, selection, t);
      return [];
    });
  },
};

/** A text from elsewhere is not drawn at once: it is shown first, as anything typed is. */
export const paste: Command = {
  id: 'paste',
  label: 'command.paste',
  shortcuts: ['Mod+KeyV'],
  withBrowser: true,
  run: (host) => {
    host.clipboard.read().then(
      ({ text, fragment }) => {
        if (fragment !== null) pasteHere(host, fragment, 'command.paste', 'gesture.pasted');
        else if (text.trim() !== '') host.surroundings.readText(text);
      },
      () => {
        host.announce(host.t('gesture.clipboardClosed'));
      },
    );
  },
};

export const duplicate: Command = {
  id: 'duplicate',
  label: 'command.duplicate',
  shortcuts: ['Mod+KeyD'],
  isEnabled: hasSelection,
  run: (host) => {
    const fragment = fragmentInHand(host);
    if (fragment !== null) pasteHere(host, fragment, 'command.duplicate', 'gesture.duplicated');
  },
};

function fragmentInHand({ editor, makeId }: CommandHost): Fragment | null {
  const { committed, selection } = editor.store.getState();
  return fragmentOf(shownPart(committed), selection, makeId);
}

/**
 * Puts it on the clipboard: what stays here only for this browser, not in the text, which any program may take.
 * @returns whether there was anything to put there; if not, it is said why.
 */
function write(host: CommandHost, fragment: Fragment): boolean {
  const text = textInHand(host, fragment);
  if (text === '') host.announce(host.t('gesture.copiedNothing'));
  else host.clipboard.write({ text, fragment });
  return text !== '';
}

/** Taken of the whole sheet as it may go out: a name that stays here may be read in what was chosen without it. */
function textInHand({ editor, makeId }: CommandHost, fragment: Fragment): string {
  const { committed, selection } = editor.store.getState();
  const goesOut = keepsAnything(committed)
    ? fragmentOf(outgoing(committed).document, selection, makeId)
    : fragment;
  return goesOut === null ? '' : writeText(goesOut.document).replace(SITTING, '');
}

function pasteHere(
  host: CommandHost,
  fragment: Fragment,
  label: 'command.paste' | 'command.duplicate',
  done: 'gesture.pasted' | 'gesture.duplicated',
): void {
  const said = () => host.t(done, { count: signsOf(fragment) });
  perform(host, { label, said }, (draft) => pasteFragment(draft, fragment, host));
  host.view.reveal([...host.editor.store.getState().selection]);
}

/** Figures, or, when there are none but the ends of arrows, arrows. */
function signsOf({ document, companions }: Fragment): number {
  const { persons, professionals, institutions, activations } = document;
  const figures = [persons, professionals, institutions].flatMap((records) => Object.keys(records));
  return figures.length === companions.size
    ? Object.keys(activations).length
    : figures.length - companions.size;
}
