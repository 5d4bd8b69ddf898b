import { createTranslate } from '../../src/i18n/translate';
import type { DiagramDocument } from '../../src/model/document';
import type { CommandHost, Copied, SheetClipboard } from '../../src/session/command';
import { createEditor } from '../../src/session/editor-store';
import { aDocument, countingIds } from '../builders';

/** A clipboard in memory: of one tab, unless another's text is put there. */
export function aClipboard(): SheetClipboard & { readonly put: (text: string) => void } {
  let held: Copied | null = null;
  return {
    write: (copied) => {
      held = copied;
    },
    forget: () => {
      held = null;
    },
    put: (text) => {
      held = { text, fragment: null };
    },
    read: () => (held === null ? Promise.reject(new Error('closed')) : Promise.resolve(held)),
  };
}

/** All that commands need, with a clock that stands still but for `tick`, and what they said. */
export function aHost(document: DiagramDocument = aDocument(), clipboard: SheetClipboard = aClipboard()) {
  let clock = Date.UTC(2026, 2, 17, 9, 30);
  const now = () => clock;
  const editor = createEditor({ document, now });
  const said: string[] = [];
  const revealed: (readonly string[])[] = [];
  const opened: string[] = [];
  const open = (what: string) => () => {
    opened.push(what);
  };
  const host: CommandHost = {
    editor,
    t: createTranslate('fr'),
    makeId: countingIds('new'),
    room: () => 'wide',
    now,
    clipboard,
    announce: (sentence) => said.push(sentence),
    view: {
      fit: open('fit'),
      zoomBy: open('zoomBy'),
      zoomTo: open('zoomTo'),
      reveal: (ids) => revealed.push(ids),
    },
    surroundings: {
      openLine: open('line'),
      openHelp: open('help'),
      openCard: open('card'),
      find: open('find'),
      renameSelection: open('rename'),
      holdLoupe: open('loupe'),
      lookAround: (id) => opened.push(`around ${id}`),
      arrange: open('arrange'),
      arrangeOnly: (figures) => opened.push(`arrange ${[...figures].join()}`),
      readText: (text) => opened.push(`text ${text}`),
      saveFile: open('saveFile'),
      print: open('print'),
      walkRegions: (way) => opened.push(`region ${way}`),
      replay: open('replay'),
      project: open('project'),
      hide: open('hide'),
      spotlight: open('spotlight'),
      tellExpression: open('expression'),
      eraseNamesForGood: (names) => opened.push(`erase names for good ${names.join()}`),
      eraseWishForGood: (id) => opened.push(`erase wish for good ${id}`),
      eraseForGood: (ids) => opened.push(`erase for good ${ids.join()}`),
      takeTool: (tool) => opened.push(tool),
      leaveTool: () => false,
    },
  };
  return {
    host,
    editor,
    said,
    revealed,
    opened,
    tick: (ms: number) => (clock += ms),
    sheet: (): DiagramDocument => editor.store.getState().committed,
    inHand: () => [...editor.store.getState().selection],
    undoable: () => editor.store.getState().history.past.length,
  };
}
