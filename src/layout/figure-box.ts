import type { InstitutionId, SomebodyId } from '../model/ids';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import type { Presence } from '../model/sitting';
import type { Rect } from './geometry';
import type { FigureLook, FigureShape } from './scene';
import { DETAIL_SIZE, FEET, FIGURE_HALF_WIDTH, FIGURE_HEIGHT, LABEL_TOP, NAME_SIZE } from './sheet-metrics';
import type { SheetLabel } from './sheet-label';
import { textWidth } from './text-width';

const CHILD_SCALE = 0.86;
const SMALL_CHILD_SCALE = 0.68;
const ADULT_AGE = 15;
const CHILD_AGE = 6;
/** Between the ink of a label and the edge of its rectangle. */
const LABEL_MARGIN = 3;

/** Height of a figure by age in the year of the sitting; 1 when the age is unknown. */
export function ageScale(birthYear: number | null, year: number | null): number {
  if (birthYear === null || year === null) return 1;
  const age = year - birthYear;
  if (age < CHILD_AGE) return SMALL_CHILD_SCALE;
  return age < ADULT_AGE ? CHILD_SCALE : 1;
}

/** What a figure's shape needs besides its own record. */
export interface FigureSetting {
  readonly label: SheetLabel;
  readonly presence: Presence | null;
  /** Year ages are counted in; `null`: everybody at full height. */
  readonly year: number | null;
}

export function personShape(person: Person, { label, presence, year }: FigureSetting): FigureShape {
  const living = !person.deceased && !person.expected;
  const scale = living ? ageScale(person.birthYear, year) : 1;
  return figureShape(
    { id: person.id, look: lookOf(person), scale, presence, building: null },
    person.position,
    label,
  );
}

export function professionalShape(
  professional: Professional,
  { label, presence }: FigureSetting,
): FigureShape {
  const { id, institution } = professional;
  return figureShape(
    { id, look: 'professional', scale: 1, presence, building: institution },
    professional.position,
    label,
  );
}

function lookOf(person: Person): FigureLook {
  if (person.expected) return 'expected';
  if (person.deceased) return 'deceased';
  return person.kind;
}

interface Figure {
  readonly id: SomebodyId;
  readonly look: FigureLook;
  readonly scale: number;
  readonly presence: Presence | null;
  readonly building: InstitutionId | null;
}

/** A figure, its label and its presence mark, without asking who it is. */
export function figureShape(figure: Figure, centre: Point, label: SheetLabel): FigureShape {
  const { scale } = figure;
  const top = FEET - FIGURE_HEIGHT * scale;
  return {
    ...figure,
    centre,
    title: label.title,
    detail: label.detail,
    figure: around(centre, -FIGURE_HALF_WIDTH * scale, top - 1, FIGURE_HALF_WIDTH * scale, FEET + 1),
    label: labelRect(centre, label, figure.look === 'professional'),
    mark: around(centre, 6, top - 2, 20 * scale + 2, top + 11),
  };
}

/** Width of the two lines under a figure, the wider one. */
export function labelWidth(label: SheetLabel, professional: boolean): number {
  const size = professional ? NAME_SIZE.professional : NAME_SIZE.family;
  const title = textWidth(label.title, size, 600);
  return label.detail === null ? title : Math.max(title, textWidth(label.detail, DETAIL_SIZE, 400));
}

function labelRect(centre: Point, label: SheetLabel, professional: boolean): Rect {
  const half = labelWidth(label, professional) / 2 + LABEL_MARGIN;
  const size = professional ? NAME_SIZE.professional : NAME_SIZE.family;
  const height = label.detail === null ? size * 1.1 : size * 1.06 + DETAIL_SIZE * 1.12;
  return around(centre, -half, LABEL_TOP, half, LABEL_TOP + height);
}

function around({ x, y }: Point, x0: number, y0: number, x1: number, y1: number): Rect {
  return { x0: x + x0, y0: y + y0, x1: x + x1, y1: y + y1 };
}
