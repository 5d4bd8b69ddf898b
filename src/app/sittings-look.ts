import type { Lens } from '../canvas/emphasis';
import { lensOfArrows } from '../canvas/emphasis';
import { changeMarks, compareSheets, type SignChange } from '../model/compare-sheets';
import type { Couple } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import type { PersonId, SittingId } from '../model/ids';
import { recordAt } from '../model/records';
import { sheetAtSitting } from '../model/sheet-at-sitting';
import { shownPart } from '../model/shown-part';
import { isClosed, type ClosedSitting, type Sitting } from '../model/sitting';
import type { Editor } from '../session/editor-store';
import type { SheetViewStore, SittingsLook } from './sheet-view';

/** Two sheets that are compared. */
export interface SheetPair {
  readonly before: DiagramDocument;
  readonly after: DiagramDocument;
}

/** Looks at sittings; `null`: at the present sheet again. What is in hand is let go: it would dim all the rest. */
export function lookAtSittings(view: SheetViewStore, editor: Editor, look: SittingsLook | null): void {
  view.setState({ ...PLAINLY, sittings: look });
  if (look === null) return;
  editor.select([]);
  showSittings(view, editor.store.getState().committed, look);
}

/**
 * What is marked follows the drawing, and a sitting that is deleted is no longer looked at. @returns how to stop.
 */
export function followSittings(view: SheetViewStore, editor: Editor): () => void {
  return editor.store.subscribe(({ committed }, before) => {
    const { sittings } = view.getState();
    if (committed !== before.committed && sittings !== null) showSittings(view, committed, sittings);
  });
}

/** The sheets that are looked at; `null`: one of them is not kept any more. */
export function pairOf(document: DiagramDocument, { before, after }: SittingsLook): SheetPair | null {
  const earlier = sheetOf(document, before);
  const later = after === null ? document : sheetOf(document, after);
  return earlier === null || later === null ? null : { before: earlier, after: later };
}

function showSittings(view: SheetViewStore, document: DiagramDocument, look: SittingsLook): void {
  const pair = pairOf(document, look);
  if (pair === null) {
    view.setState({ ...PLAINLY, sittings: null });
    return;
  }
  const { before, after } = pair;
  const changes = look.how === 'alone' ? [] : compareSheets(before, after);
  view.setState({
    instead: look.how === 'alone' ? before : null,
    marks: changeMarks(changes),
    lens: look.how === 'since' ? lensOf(after, changes) : null,
    asked: null,
  });
}

const PLAINLY = { instead: null, marks: new Map(), lens: null, asked: null } as const;

/** What changed, and whom it is between, at full strength; `null`: nothing did. */
function lensOf(document: DiagramDocument, changes: readonly SignChange[]): Lens | null {
  const here = changes.filter(({ change }) => change !== 'gone').map(({ id }) => id);
  if (here.length === 0) return null;
  const family = here.flatMap(
    (id): readonly PersonId[] =>
      recordAt<Household>(document.households, id)?.members ??
      recordAt<Couple>(document.couples, id)?.partners ??
      [],
  );
  const isArrow = (id: string): boolean => Object.hasOwn(document.activations, id);
  const { figures, arrows } = lensOfArrows(document, here.filter(isArrow));
  const changed = here.filter((id) => !isArrow(id));
  const buildings = changed.flatMap((id) => recordAt(document.professionals, id)?.institution ?? []);
  return { figures: new Set([...figures, ...changed, ...family, ...buildings]), arrows };
}

/** The same sheet for the same sitting: views compare by identity. */
const sheets = new WeakMap<ClosedSitting, DiagramDocument>();

function sheetOf(document: DiagramDocument, id: SittingId): DiagramDocument | null {
  const sitting = recordAt<Sitting>(document.sittings, id);
  if (sitting === undefined || !isClosed(sitting)) return null;
  const known = sheets.get(sitting) ?? shownPart(sheetAtSitting(sitting));
  sheets.set(sitting, known);
  return known;
}
