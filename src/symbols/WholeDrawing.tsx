import type { Scene } from '../layout/scene';
import { ArrowSymbol } from './ArrowSymbol';
import { BadgeSymbol } from './BadgeSymbol';
import { BuildingSymbol } from './BuildingSymbol';
import { ChildLineSymbol } from './ChildLineSymbol';
import { CoupleSymbol } from './CoupleSymbol';
import { FigureSymbol } from './FigureSymbol';
import { HouseholdGround } from './HouseholdGround';
import { HouseholdSymbol } from './HouseholdSymbol';
import { SectorSymbol } from './SectorSymbol';
import { SignSymbol } from './SignSymbol';
import { WishSymbol } from './WishSymbol';
import { PLATE_LAYER } from './plate-layer';

/** Where the plates that stand for halos go on paper: under all the signs, so that none covers another's words. */
const PLATES_UNDER = { [PLATE_LAYER]: '' };

interface WholeDrawingProps {
  readonly scene: Scene;
  /** Above 1 where the drawing is made so small that its numbers could not be read. */
  readonly badgeScale?: number;
}

/** The whole sheet at rest, from what lies under to what lies over; the same signs as on the screen. */
export function WholeDrawing({ scene, badgeScale = 1 }: WholeDrawingProps) {
  // A relay's tag is long: grown as much, it would hide the head of its own arrow.
  const tagScale = (1 + badgeScale) / 2;
  return (
    <>
      {scene.sectors.map((shape) => (
        <SectorSymbol key={shape.key} shape={shape} />
      ))}
      {scene.households.map((shape) => (
        <HouseholdGround key={shape.id} shape={shape} />
      ))}
      {scene.households.map((shape) => (
        <HouseholdSymbol key={shape.id} shape={shape} />
      ))}
      {scene.buildings.map((shape) => (
        <BuildingSymbol key={shape.id} shape={shape} />
      ))}
      {scene.couples.map((shape) => (
        <CoupleSymbol key={shape.id} shape={shape} />
      ))}
      {scene.childLines.map((shape) => (
        <ChildLineSymbol key={shape.key} shape={shape} />
      ))}
      {scene.arrows.map((shape) => (
        <ArrowSymbol key={shape.id} shape={shape} />
      ))}
      <g {...PLATES_UNDER}>
        {scene.wishes.map((shape) => (
          <WishSymbol key={shape.id} shape={shape} />
        ))}
        {scene.figures.map((shape) => (
          <FigureSymbol key={shape.id} shape={shape} />
        ))}
        {scene.buildings.map(({ id, sign }) => (
          <SignSymbol key={id} sign={sign} />
        ))}
      </g>
      {scene.arrows.map((shape) => (
        <BadgeSymbol key={shape.id} shape={shape} scale={shape.kind === 'relay' ? tagScale : badgeScale} />
      ))}
    </>
  );
}
