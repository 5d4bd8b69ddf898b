import type { InstitutionId, SomebodyId } from '../model/ids';
import type { Person, Sex } from '../model/person';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import type { Presence } from '../model/sitting';
import type { Rect } from './geometry';
import { MARK_SIZE, markWidth } from './field-mark';
import type { FigureLook, FigureShape, GenogramSign } from './scene';
import {
  DETAIL_SIZE,
  DIAMOND,
  FEET,
  FIGURE_HALF_WIDTH,
  FIGURE_HEIGHT,
  GENOGRAM_HALF,
  genogramMiddle,
  GENOGRAM_STROKE,
  LABEL_TOP,
  NAME_SIZE,
  TRIANGLE,
} from './sheet-metrics';
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
  /** Family as squares, circles and diamonds. */
  readonly genogram: boolean;
}

export function personShape(person: Person, setting: FigureSetting): FigureShape {
  const { label, presence, genogram } = setting;
  const look = lookOf(person);
  return figureShape(
    {
      id: person.id,
      look,
      scale: scaleOf(person, look, setting),
      presence,
      building: null,
      genogram:
        genogram && person.kind === 'family' && !isTriangle(look) ? SIGNS[person.sex ?? 'other'] : null,
    },
    person.position,
    label,
  );
}

export function professionalShape(
  professional: Professional,
  { label, presence }: Pick<FigureSetting, 'label' | 'presence'>,
): FigureShape {
  const { id, institution } = professional;
  return figureShape(
    { id, look: 'professional', scale: 1, presence, building: institution },
    professional.position,
    label,
  );
}

/** Half of its size. */
const STILLBIRTH_SCALE = 0.5;

function scaleOf({ birthYear }: Person, look: FigureLook, { year }: FigureSetting): number {
  if (look === 'stillbirth') return STILLBIRTH_SCALE;
  return look === 'family' || look === 'other' ? ageScale(birthYear, year) : 1;
}

const SIGNS: Readonly<Record<Sex, GenogramSign>> = { male: 'square', female: 'circle', other: 'diamond' };

function lookOf(person: Person): FigureLook {
  if (person.loss !== null) return person.loss;
  if (person.expected) return 'expected';
  if (person.deceased) return 'deceased';
  return person.kind;
}

/** A pregnancy, and one that ended early. */
function isTriangle(look: FigureLook): boolean {
  return look === 'expected' || look === 'miscarriage' || look === 'abortion';
}

interface Figure {
  readonly id: SomebodyId;
  readonly look: FigureLook;
  readonly scale: number;
  readonly presence: Presence | null;
  readonly building: InstitutionId | null;
  readonly genogram?: GenogramSign | null;
}

/** A figure, its label and its presence mark, without asking who it is. */
export function figureShape(figure: Figure, centre: Point, label: SheetLabel): FigureShape {
  const { scale, genogram = null } = figure;
  const top = FEET - FIGURE_HEIGHT * scale;
  const ink = inkOf(figure.look, genogram, scale);
  return {
    ...figure,
    genogram,
    centre,
    title: label.title,
    detail: label.detail,
    field: label.field ?? null,
    figure: around(centre, -ink.half, ink.top - 1, ink.half, FEET + 1),
    label: labelRect(centre, label, figure.look === 'professional'),
    mark: around(centre, 6, top - 2, 20 * scale + 2, top + 11),
  };
}

/** What is drawn of a figure, from its centre: half its width, and its top. */
function inkOf(look: FigureLook, genogram: GenogramSign | null, scale: number) {
  if (isTriangle(look)) return { half: TRIANGLE.half, top: FEET - TRIANGLE.height };
  if (genogram !== null) {
    const half = GENOGRAM_HALF * scale * (genogram === 'diamond' ? DIAMOND : 1) + GENOGRAM_STROKE / 2;
    return { half, top: genogramMiddle(scale) - half };
  }
  return { half: FIGURE_HALF_WIDTH * scale, top: FEET - FIGURE_HEIGHT * scale };
}

/** Width of the two lines under a figure, the wider one. */
export function labelWidth(label: SheetLabel, professional: boolean): number {
  const size = professional ? NAME_SIZE.professional : NAME_SIZE.family;
  const title = textWidth(label.title, size, 600);
  return Math.max(title, detailWidth(label));
}

/** The second line and, after it, the mark of a field. */
export function detailWidth({ detail, field }: SheetLabel): number {
  const words = detail === null ? 0 : textWidth(detail, DETAIL_SIZE, 400);
  if (field === undefined || field === null) return words;
  return words + (detail === null ? 0 : MARK_SIZE.figure.gap) + markWidth(field, MARK_SIZE.figure);
}

function labelRect(centre: Point, label: SheetLabel, professional: boolean): Rect {
  const half = labelWidth(label, professional) / 2 + LABEL_MARGIN;
  const size = professional ? NAME_SIZE.professional : NAME_SIZE.family;
  const twoLines = label.detail !== null || (label.field ?? null) !== null;
  const height = twoLines ? size * 1.06 + DETAIL_SIZE * 1.12 : size * 1.1;
  return around(centre, -half, LABEL_TOP, half, LABEL_TOP + height);
}

function around({ x, y }: Point, x0: number, y0: number, x1: number, y1: number): Rect {
  return { x0: x + x0, y0: y + y0, x1: x + x1, y1: y + y1 };
}
