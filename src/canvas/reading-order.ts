import type { DiagramDocument } from '../model/document';
import type { FigureId, InstitutionId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt, recordsOf } from '../model/records';

/** Px: whoever stands less than this below the first of a row is read in that row. */
const ROW_HEIGHT = 62;

interface Unit {
  readonly position: Point;
  readonly ids: readonly FigureId[];
}

/**
 * Everybody and every building as one reads: row by row, from left to right; a building, then its people.
 * @returns the place of each in that order
 */
function readingOrder(document: DiagramDocument): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const { ids } of inRows(unitsOf(document))) for (const id of ids) order.set(id, order.size);
  return order;
}

/**
 * Puts signs in reading order, which is the order of the Tab key; what is not on the sheet yet comes last.
 * The order is found anew for a new document only.
 */
export function inReadingOrder(): <Sign extends { readonly id: string }>(
  document: DiagramDocument,
  signs: readonly Sign[],
) => Sign[] {
  let known: { readonly document: DiagramDocument; readonly order: ReadonlyMap<string, number> } | null =
    null;
  return <Sign extends { readonly id: string }>(document: DiagramDocument, signs: readonly Sign[]) => {
    if (known?.document !== document) known = { document, order: readingOrder(document) };
    const placed: (Sign | undefined)[] = Array.from({ length: known.order.size });
    const others: Sign[] = [];
    for (const sign of signs) {
      const place = known.order.get(sign.id);
      if (place === undefined) others.push(sign);
      else placed[place] = sign;
    }
    return [...placed.filter((sign) => sign !== undefined), ...others];
  };
}

function unitsOf(document: DiagramDocument): readonly Unit[] {
  const crews = new Map<InstitutionId, { id: FigureId; x: number }[]>();
  const units: Unit[] = recordsOf(document.persons).map(({ id, position }) => ({ position, ids: [id] }));
  for (const { id, institution, position } of recordsOf(document.professionals)) {
    if (institution === null || recordAt(document.institutions, institution) === undefined) {
      units.push({ position, ids: [id] });
      continue;
    }
    const crew = crews.get(institution) ?? [];
    crew.push({ id, x: position.x });
    crews.set(institution, crew);
  }
  for (const { id, position } of recordsOf(document.institutions)) {
    const crew = (crews.get(id) ?? []).sort((a, b) => a.x - b.x);
    units.push({ position, ids: [id, ...crew.map((one) => one.id)] });
  }
  return units;
}

function inRows(units: readonly Unit[]): readonly Unit[] {
  const rows: Unit[][] = [];
  for (const unit of [...units].sort((a, b) => a.position.y - b.position.y)) {
    const row = rows.at(-1);
    const top = row?.[0]?.position.y ?? -Infinity;
    if (row !== undefined && unit.position.y - top < ROW_HEIGHT) row.push(unit);
    else rows.push([unit]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.position.x - b.position.x));
}
