import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import type { HouseholdId, PersonId } from '../model/ids';
import { recordsOf } from '../model/records';
import type { Rect } from './geometry';
import { householdOutline, memberBox } from './household-outline';
import { keepSame } from './keep-same';
import { createMemo } from './memo';
import { overlaps, union } from './rects';
import type { BuildingShape, FigureShape, HouseholdShape } from './scene';
import type { Buildings } from './scene-buildings';
import type { Figures } from './scene-figures';

/** Homes of two or more as outlines, the same object while nobody in or near them moves. */
export function createHouseholds(): (
  document: DiagramDocument,
  figures: Figures,
  buildings: Buildings,
) => readonly HouseholdShape[] {
  const shapes = createMemo<HouseholdId, HouseholdShape>();
  let list: readonly HouseholdShape[] = [];
  return (document, figures, buildings) => {
    const homes = recordsOf(document.households);
    const now: HouseholdShape[] = [];
    homes.forEach((home, index) => {
      const members = home.members.flatMap((id) => figures.get(id) ?? []);
      if (members.length < 2) return;
      const nesting = homes.slice(0, index).filter((other) => shareMember(home, other)).length;
      const strangers = strangersNear(home, members, nesting, figures, buildings);
      const inputs = [home, nesting, ...members, ...strangers];
      now.push(shapes.get(home.id, inputs, () => householdShape(home, members, nesting, strangers)));
    });
    shapes.sweep();
    list = keepSame(list, now);
    return list;
  };
}

type Stranger = FigureShape | BuildingShape;

function householdShape(
  { id, name }: Household,
  members: readonly FigureShape[],
  nesting: number,
  strangers: readonly Stranger[],
): HouseholdShape {
  const boxes = members.map((member) => memberBox(member, nesting));
  // Nobody can be left outside who stands on a member's own place.
  const intruders = strangers.map(roomOf).filter((room) => !boxes.some(({ bare }) => overlaps(bare, room)));
  return { id, name, ...householdOutline(boxes, intruders) };
}

function shareMember(home: Household, other: Household): boolean {
  return other.members.length > 1 && home.members.some((member) => other.members.includes(member));
}

/** Who stands within the box round the home without living there, and buildings there. */
function strangersNear(
  { members: ids }: Household,
  members: readonly FigureShape[],
  nesting: number,
  figures: Figures,
  buildings: Buildings,
): readonly Stranger[] {
  const around = union(members.map((member) => memberBox(member, nesting).padded));
  if (around === null) return [];
  const near: Stranger[] = [];
  for (const figure of figures.values()) {
    if (overlaps(figure.figure, around) || overlaps(figure.label, around)) {
      if (!ids.includes(figure.id as PersonId)) near.push(figure);
    }
  }
  for (const building of buildings.values()) if (overlaps(building.rect, around)) near.push(building);
  return near;
}

function roomOf(stranger: Stranger): Rect {
  if ('sign' in stranger) return stranger.rect;
  const { figure, label } = stranger;
  return {
    x0: Math.min(figure.x0, label.x0),
    y0: figure.y0,
    x1: Math.max(figure.x1, label.x1),
    y1: label.y1,
  };
}
