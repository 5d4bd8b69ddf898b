import type { Scene } from '../layout/scene';
import { ArrowSymbol } from '../symbols/ArrowSymbol';
import { BadgeSymbol } from '../symbols/BadgeSymbol';
import { BuildingSymbol } from '../symbols/BuildingSymbol';
import { ChildLineSymbol } from '../symbols/ChildLineSymbol';
import { CoupleSymbol } from '../symbols/CoupleSymbol';
import { FigureSymbol } from '../symbols/FigureSymbol';
import { HouseholdGround } from '../symbols/HouseholdGround';
import { HouseholdSymbol } from '../symbols/HouseholdSymbol';
import { SectorSymbol } from '../symbols/SectorSymbol';
import { SignSymbol } from '../symbols/SignSymbol';
import { WishSymbol } from '../symbols/WishSymbol';
import { PLATE_LAYER } from './plate-layer';

/** Where the plates that stand for halos go on paper: under all the signs, so that none covers another's words. */
const PLATES_UNDER = { [PLATE_LAYER]: '' };

/** The whole sheet at rest, from what lies under to what lies over; the same signs as on the screen. */
export function Drawing({ scene }: { readonly scene: Scene }) {
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
        <BadgeSymbol key={shape.id} shape={shape} />
      ))}
    </>
  );
}
