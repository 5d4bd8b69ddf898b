import type { ArrowColour } from '../model/arrow-colour';
import type { ActivationId, CoupleId, HouseholdId, InstitutionId, PersonId, SomebodyId } from '../model/ids';
import type { Point } from '../model/point';
import type { Presence } from '../model/sitting';
import type { FieldMark } from './field-mark';
import type { Cubic, Rect } from './geometry';

/**
 * Everything that is drawn, as geometry: what `symbols/` paints on the screen and on paper. All rectangles
 * and points are absolute, px at zoom 1. Shapes of records that did not change are the same objects from
 * one scene to the next, so that views can compare by identity.
 */
export interface Scene {
  /** Behind everything; none unless the sheet's options ask for them. */
  readonly sectors: readonly SectorShape[];
  readonly figures: readonly FigureShape[];
  readonly buildings: readonly BuildingShape[];
  readonly households: readonly HouseholdShape[];
  readonly couples: readonly CoupleShape[];
  readonly childLines: readonly ChildLineShape[];
  readonly arrows: readonly ArrowShape[];
  /** What persons want said, where they wish it seen. */
  readonly wishes: readonly WishShape[];
  /** Around everything drawn; `null` on a blank sheet. */
  readonly extent: Rect | null;
}

export type FigureLook =
  'family' | 'other' | 'professional' | 'deceased' | 'expected' | 'miscarriage' | 'stillbirth' | 'abortion';

/** Man, woman; non-binary or not said. */
export const GENOGRAM_SIGNS = ['circle', 'square', 'diamond'] as const;
export type GenogramSign = (typeof GENOGRAM_SIGNS)[number];

export interface FigureShape {
  readonly id: SomebodyId;
  readonly look: FigureLook;
  /** Drawn instead of a small figure; `null`: it is one. */
  readonly genogram: GenogramSign | null;
  readonly centre: Point;
  /** 1 for adults and unknown ages, 0.86 from 6 to 14, 0.68 under 6, half for a stillbirth; the feet stay on the line. */
  readonly scale: number;
  /** First line of the label: the name as shown. */
  readonly title: string;
  /** Second line: year, function or tie. */
  readonly detail: string | null;
  /** After the function; `null`: none is shown. */
  readonly field: FieldMark | null;
  readonly presence: Presence | null;
  /** Building the figure stands in. */
  readonly building: InstitutionId | null;
  /** The figure itself, without its label. */
  readonly figure: Rect;
  readonly label: Rect;
  /** Where the presence mark is, or would be. */
  readonly mark: Rect;
}

export interface BuildingShape {
  readonly id: InstitutionId;
  /** Inner sides of the walls, y of eaves, top of the roof, floor. */
  readonly left: number;
  readonly right: number;
  readonly eaves: number;
  readonly apex: number;
  readonly floor: number;
  readonly empty: boolean;
  readonly occupants: readonly SomebodyId[];
  readonly sign: { readonly text: string; readonly field: FieldMark | null; readonly rect: Rect };
  /** Roof, walls and floor, without the sign. */
  readonly rect: Rect;
}

/** Part of the sheet where institutions of one field stand: a soft guide. */
export interface SectorShape {
  /** A field may have several. */
  readonly key: string;
  readonly name: string;
  /** Middle of the name, at the rim of the sheet. */
  readonly at: Point;
  /** Which end of the name is at `at`, so that it stays inside the rim. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** The line towards the next sector, clockwise; `null` for a sector alone. */
  readonly divider: readonly [Point, Point] | null;
}

export interface HouseholdShape {
  readonly id: HouseholdId;
  readonly name: string | null;
  /** Closed outlines (SVG path data), one for each group of members that stand together. */
  readonly outlines: readonly string[];
  /** Hairlines between the groups, when there are several. */
  readonly ties: readonly (readonly [Point, Point])[];
  /** What the outlines enclose: a union of rectangles, without their rounding. */
  readonly boxes: readonly Rect[];
}

export interface CoupleShape {
  readonly id: CoupleId;
  readonly from: Point;
  readonly to: Point;
  /** Height at which the line passes over those who stand between; `null`: it is straight. */
  readonly over: number | null;
  readonly dashed: boolean;
  /** Middles of the oblique strokes: none, one (separated), two (divorced). */
  readonly strokes: readonly Point[];
}

export interface ChildLineShape {
  /** Stable key: the parent's id and the part drawn. */
  readonly key: string;
  readonly points: readonly Point[];
  readonly kind: 'birth' | 'adopted' | 'foster';
}

export interface WishShape {
  readonly id: PersonId;
  /** At most two, between quotes. */
  readonly lines: readonly string[];
  readonly rect: Rect;
  /** From the words to the figure, when they stand apart; `null`: they are beside it. */
  readonly tie: readonly [Point, Point] | null;
}

export interface StrandShape {
  /** In the arrow's direction, from envelope to envelope. */
  readonly curve: Cubic;
  /** Whether it ends in the arrow's head: not the trunk of a fork to several, nor branches of several sources. */
  readonly head: boolean;
}

export interface ArrowShape {
  readonly id: ActivationId;
  readonly kind: 'activation' | 'relay';
  readonly colour: ArrowColour;
  readonly ended: boolean;
  /** « 12 », « R3 ». */
  readonly number: string;
  readonly strands: readonly StrandShape[];
  /** Centre of the badge or of the relay's tag. */
  readonly badge: Point;
  /** For a relay: whom it concerns, as shown in the tag (« Lina », « les 3 enfants »); else `null`. */
  readonly tag: string | null;
  /** Room taken by the badge or the tag. */
  readonly badgeRect: Rect;
  /** For a relay: centres of the persons it concerns, for the dotted line shown in hand. */
  readonly concerned: readonly Point[];
}
