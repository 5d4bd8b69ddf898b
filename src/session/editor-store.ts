import { freeze } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DiagramDocument } from '../model/document';
import type { PersonId } from '../model/ids';
import { isOnSheet } from '../model/is-on-sheet';
import { cleanedDocument, erasedLog } from './erase';
import { withoutNames } from './erase-names';
import { withoutWish } from './erase-wish';
import { emptyHistory, historyAfter, historyFromLog, travelLine, type History } from './history';
import { appendLine, emptyLog, type Log } from './log';
import { applyForward, transact, type Recipe, type Transaction, type TransactionMeta } from './transaction';

export interface EditorState {
  /** What is saved and undone; changes only when a gesture ends. */
  readonly committed: DiagramDocument;
  /** What is on the screen while a finger or the mouse is down; `null` between gestures. */
  readonly preview: DiagramDocument | null;
  /** Ids of figures and arrows in hand. Not part of the document, not undone. */
  readonly selection: ReadonlySet<string>;
  readonly history: History;
  readonly log: Log;
}

type TransactionListener = (transaction: Transaction, document: DiagramDocument) => void;

type ErasureListener = (log: Log, document: DiagramDocument) => void;

/** The editor reads the clock itself. */
type EditMeta = Omit<TransactionMeta, 'at'>;

/** A recipe worked out ahead, neither shown nor saved: what it makes of the sheet as it stood. */
export interface Rehearsal {
  readonly recipe: Recipe;
  /** The sheet it was worked out on. */
  readonly on: DiagramDocument;
  /** `null`: it changes nothing. */
  readonly outcome: ReturnType<typeof transact>;
}

export interface Editor {
  readonly store: StoreApi<EditorState>;
  /** @returns how to stop listening. */
  readonly onTransaction: (listener: TransactionListener) => () => void;
  /** Works `recipe` out ahead, so that what is seen before it is done costs nothing once it is done. */
  readonly rehearse: (recipe: Recipe) => Rehearsal;
  /** Shows `recipe` without saving it: one call a frame of a gesture. */
  readonly preview: (recipe: Recipe | Rehearsal) => void;
  /** Escape, or a second finger: as if the gesture had never begun. */
  readonly cancel: () => void;
  /**
   * What was rehearsed on the sheet as it still stands is taken as it is; on any other sheet its recipe runs anew.
   * @returns false when the recipe changed nothing; then nothing is logged.
   */
  readonly commit: (meta: EditMeta, recipe: Recipe | Rehearsal) => boolean;
  readonly undo: () => Transaction | null;
  readonly redo: () => Transaction | null;
  /** A line drawn in another window: shown and logged, but told to nobody. @throws when it does not fit. */
  readonly follow: (line: Transaction) => void;
  readonly select: (ids: Iterable<string>) => void;
  /**
   * « Retirer »: these figures and arrows, from the document, from what can be undone and from the log, as if
   * they had never been drawn. Cannot be undone. @returns false when none of them was ever on the sheet.
   */
  readonly erase: (ids: Iterable<string>) => boolean;
  /** The same for guests and outsiders of the sittings, who are no figures: by their names, whichever sitting. */
  readonly eraseNames: (names: Iterable<string>) => boolean;
  /** The same for what a person wanted said; the person stays. */
  readonly eraseWish: (id: PersonId) => boolean;
  /** Told what is left after an erasure. @returns how to stop listening. */
  readonly onErasure: (listener: ErasureListener) => () => void;
}

export const shownDocument = ({ preview, committed }: EditorState): DiagramDocument => preview ?? committed;

export interface EditorOptions {
  /** Nobody may change it any more. */
  readonly document: DiagramDocument;
  /** What was done to this sheet before, so that it stays undoable; its last document is `document`. */
  readonly log?: Log;
  /** Ms since the Unix epoch. */
  readonly now: () => number;
}

/** One session with one sheet: the only place where the document changes. */
export function createEditor({ document, log = emptyLog(document), now }: EditorOptions): Editor {
  // Of what is not frozen, immer copies every record beside a changed one, and each would be measured anew: the first
  // strokes on a sheet just read took three times as long as the next.
  freeze(document, true);
  const store = createStore<EditorState>()(() => ({
    committed: document,
    preview: null,
    selection: new Set(),
    history: log.lines.length === 0 ? emptyHistory : historyFromLog(log.lines),
    log,
  }));
  const listeners = new Set<TransactionListener>();
  const erasureListeners = new Set<ErasureListener>();

  function show(line: Transaction, next: DiagramDocument): void {
    store.setState((state) => ({
      committed: next,
      preview: null,
      history: historyAfter(state.history, line),
      log: appendLine(state.log, line, next),
      selection: stillThere(state.selection, next),
    }));
  }

  /** What is drawn is on its way to the disk before it is shown: a large sheet takes its time to be painted. */
  function land(line: Transaction, next: DiagramDocument): void {
    try {
      for (const listener of listeners) listener(line, next);
    } finally {
      show(line, next);
    }
  }

  /** What `recipe` makes of the sheet as it stands. */
  function rehearse(recipe: Recipe | Rehearsal): Rehearsal {
    const on = store.getState().committed;
    if (typeof recipe === 'object') return recipe.on === on ? recipe : rehearse(recipe.recipe);
    return { recipe, on, outcome: transact(on, { label: 'rehearsal', at: 0 }, recipe) };
  }

  function travel(kind: 'undo' | 'redo'): Transaction | null {
    const { history, committed } = store.getState();
    const line = travelLine(history, kind, now());
    if (line !== null) land(line, applyForward(committed, line));
    return line;
  }

  function erase(clean: (document: DiagramDocument) => DiagramDocument): boolean {
    const { committed, log: before, selection } = store.getState();
    const next = clean(committed);
    const cleaned = erasedLog(before, clean);
    if (next === committed && cleaned === before) return false;
    store.setState({
      committed: next,
      preview: null,
      history: historyFromLog(cleaned.lines),
      log: cleaned,
      selection: stillThere(selection, next),
    });
    for (const listener of erasureListeners) listener(cleaned, next);
    return true;
  }

  return {
    store,
    onTransaction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onErasure(listener) {
      erasureListeners.add(listener);
      return () => erasureListeners.delete(listener);
    },
    erase(ids) {
      const gone = new Set(ids);
      return erase((one) => cleanedDocument(one, gone));
    },
    eraseNames(names) {
      const gone = new Set(names);
      return erase((one) => withoutNames(one, gone));
    },
    eraseWish: (id) => erase((one) => withoutWish(one, id)),
    rehearse,
    preview(recipe) {
      store.setState({ preview: rehearse(recipe).outcome?.document ?? null });
    },
    cancel() {
      if (store.getState().preview !== null) store.setState({ preview: null });
    },
    commit(meta, recipe) {
      const { outcome } = rehearse(recipe);
      if (outcome === null) {
        store.setState({ preview: null });
        return false;
      }
      const { label, mergeKey = null } = meta;
      land({ ...outcome.transaction, label, mergeKey, at: now() }, outcome.document);
      return true;
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    follow(line) {
      show(line, applyForward(store.getState().committed, line));
    },
    select(ids) {
      const selection = new Set(ids);
      if (!sameIds(selection, store.getState().selection)) store.setState({ selection });
    },
  };
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

/** The same set when nothing in it went away. */
function stillThere(selection: ReadonlySet<string>, document: DiagramDocument): ReadonlySet<string> {
  const kept = [...selection].filter((id) => isOnSheet(document, id));
  return kept.length === selection.size ? selection : new Set(kept);
}
