import { produce, type Draft } from 'immer';
import type { Translate } from '../../src/i18n/translate';
import { placeNew } from '../../src/layout/place-new';
import type { DiagramDocument } from '../../src/model/document';
import type { ActivationId, FigureId } from '../../src/model/ids';
import { inOrderOfTelling } from '../../src/model/order-of-telling';
import { fictionalDocument } from '../fixtures/fictional-document';

/** One line of the sitting: what it puts on the sheet. */
interface Line {
  readonly figures?: readonly string[];
  readonly couples?: readonly string[];
  readonly households?: readonly string[];
  readonly arrows?: readonly string[];
}

const BEFORE_THE_STORY: readonly Line[] = [
  { figures: ['I3'] },
  { figures: ['P5'] },
  { figures: ['P6'] },
  { figures: ['F4', 'F5', 'F8', 'F9'], couples: ['C1'] },
  { figures: ['F6', 'F10'], couples: ['C2'] },
  { figures: ['F1', 'F2', 'F7'], couples: ['C3'] },
  { figures: ['F3'] },
  { households: ['H1'] },
  { households: ['H2', 'H3', 'H4', 'H5'] },
];

/**
 * The fictional sitting drawn line by line in the order in which it is told, as it is typed.
 * @param route what is done with the arrow of a line once its figures stand
 */
export function toldLive(
  t: Translate,
  route: (draft: Draft<DiagramDocument>, arrows: readonly ActivationId[]) => void = () => undefined,
): readonly DiagramDocument[] {
  const whole = fictionalDocument();
  const lines: Line[] = [...BEFORE_THE_STORY];
  const told = new Set(BEFORE_THE_STORY.flatMap(({ figures }) => figures ?? []));
  for (const arrow of inOrderOfTelling(whole)) {
    const figures: string[] = [];
    for (const end of [...arrow.from, ...arrow.to]) {
      const house = Object.values(whole.professionals).find(({ id }) => id === end)?.institution ?? null;
      figures.push(...(house === null ? [end] : [end, house]).filter((id) => !told.has(id)));
      for (const id of figures) told.add(id);
    }
    lines.push({ figures, arrows: [arrow.id] });
  }
  lines.push({ figures: ['V2'] }, { figures: ['V1'] });
  const sheets: DiagramDocument[] = [];
  let sheet: DiagramDocument = {
    ...whole,
    persons: {},
    professionals: {},
    institutions: {},
    households: {},
    couples: {},
    filiations: {},
    activations: {},
  };
  for (const line of lines) {
    sheet = produce(sheet, (draft) => {
      tell(draft, whole, line);
      placeNew(draft, (line.figures ?? []) as FigureId[], t);
      route(draft, (line.arrows ?? []) as ActivationId[]);
    });
    sheets.push(sheet);
  }
  return sheets;
}

const KINDS = ['persons', 'professionals', 'institutions', 'couples', 'households', 'activations'] as const;

function tell(draft: Draft<DiagramDocument>, whole: DiagramDocument, line: Line): void {
  const told = [line.figures, line.couples, line.households, line.arrows].flatMap((ids) => ids ?? []);
  const origin = { position: { x: 0, y: 0 } };
  for (const id of told) {
    for (const kind of KINDS) {
      const record = (whole[kind] as Readonly<Record<string, object>>)[id];
      if (record === undefined) continue;
      const moved = 'position' in record ? { ...record, ...origin } : record;
      (draft[kind] as Record<string, object>)[id] = moved;
    }
  }
  for (const filiation of Object.values(whole.filiations)) {
    const parent = filiation.parent as string;
    const known = parent in draft.persons || parent in draft.couples;
    if (known && filiation.child in draft.persons) draft.filiations[filiation.id] = filiation;
  }
}
