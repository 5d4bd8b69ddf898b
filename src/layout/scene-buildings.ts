import type { DiagramDocument } from '../model/document';
import type { InstitutionId } from '../model/ids';
import { recordsOf } from '../model/records';
import { buildingShape } from './building-box';
import { keepSame } from './keep-same';
import { createLast, createMemo } from './memo';
import type { BuildingShape, FigureShape } from './scene';
import type { Figures, Labels } from './scene-figures';

export type Buildings = ReadonlyMap<InstitutionId, BuildingShape>;

/** The institutions as buildings round those who work there, the same object for what did not change. */
export function createBuildings(): (
  document: DiagramDocument,
  labels: Labels,
  figures: Figures,
) => Buildings {
  const shapes = createMemo<InstitutionId, BuildingShape>();
  const staff = createLast<ReadonlyMap<InstitutionId, readonly FigureShape[]>>();
  const whole = createLast<Buildings>();
  let list: readonly BuildingShape[] = [];
  return (document, labels, figures) => {
    const occupants = staff([figures], () => occupantsOf(figures));
    const now = recordsOf(document.institutions).map((institution) => {
      const inside = occupants.get(institution.id) ?? [];
      const label = labels.get(institution.id);
      return shapes.get(institution.id, [institution, label, ...inside], () =>
        buildingShape(institution, { text: label?.title ?? '', field: label?.field ?? null }, inside),
      );
    });
    shapes.sweep();
    list = keepSame(list, now);
    return whole([list], () => new Map(list.map((shape) => [shape.id, shape])));
  };
}

function occupantsOf(figures: Figures): ReadonlyMap<InstitutionId, readonly FigureShape[]> {
  const occupants = new Map<InstitutionId, FigureShape[]>();
  for (const figure of figures.values()) {
    if (figure.building === null) continue;
    const inside = occupants.get(figure.building);
    if (inside === undefined) occupants.set(figure.building, [figure]);
    else inside.push(figure);
  }
  return occupants;
}
