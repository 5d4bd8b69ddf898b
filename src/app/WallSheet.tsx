import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CHOOSING } from '../canvas/sheet-tool';
import { SheetCanvas } from '../canvas/SheetCanvas';
import type { SheetHands } from '../canvas/sheet-hands';
import type { SheetCamera } from '../canvas/use-camera';
import { TEXT_STEP } from '../commands/look-at-sheet';
import { LegendBar } from '../features/legend/LegendBar';
import { Caption } from '../features/projection/Caption';
import { ProjectionBar } from '../features/projection/ProjectionBar';
import { Spotlight } from '../features/projection/Spotlight';
import { useTranslation } from '../ui/translation';
import styles from './app.module.css';
import { ExpressionOnScreen } from './ExpressionOnScreen';
import { toggleFullScreen } from './full-screen';
import { LoupeOnSheet } from './LoupeOnSheet';
import { createProjection, scaledText, toggleExpression, toggleSpotlight } from './projection-store';
import { SideBySideOnWall } from './SideBySideOnWall';
import { textScaleOf } from './text-scale';
import { ToldArrow } from './ToldArrow';
import { useRoomKeys } from './use-room-keys';
import { useChangesOnSheet } from './use-changes-on-sheet';
import { useSheetLook } from './use-sheet-look';
import { useWallKeys } from './use-wall-keys';
import { useWallSheet } from './use-wall-sheet';
import { WallHeading } from './WallHeading';
import type { WallPicture } from './wall-picture';
import type { WallReceiver } from './wall-receiver';

const nothing = (): void => undefined;

/** Nothing can be changed on a wall. */
const NO_HANDS: SheetHands = {
  tapFigure: nothing,
  tapGround: nothing,
  tapCouple: nothing,
  caught: nothing,
  connect: nothing,
  press: nothing,
  replaceEnd: nothing,
  bend: nothing,
  slide: nothing,
};

interface WallSheetProps {
  readonly receiver: WallReceiver;
  readonly picture: WallPicture;
}

/** What a room sees on a second screen: the laptop's sheet, its legend, and what the presenter adds. */
export function WallSheet({ receiver, picture }: WallSheetProps) {
  const { t } = useTranslation();
  const camera = useRef<SheetCamera>(null);
  const sheetElement = useRef<HTMLElement>(null);
  const [projection] = useState(createProjection);
  const { textScale, hasSpotlight } = useStore(projection);
  const { editor, sheetView, spot } = useWallSheet({
    ...{ store: receiver.store, first: picture, camera, sheetElement },
    scale: textScale,
  });
  const { lens, alone, around, rounds, instead, told } = useSheetLook(editor, sheetView, camera);
  const changes = useChangesOnSheet(editor, sheetView);
  const beside = useStore(sheetView, ({ sittings }) => (sittings?.how === 'beside' ? sittings : null));
  const actions = useMemo(() => {
    const resize = (factor: number): void => {
      camera.current?.zoomBy(factor);
      projection.setState(({ textScale: scale }) => ({ textScale: scaledText(scale, factor) }));
    };
    return {
      walk: (step: 1 | -1) => camera.current?.walk(step),
      pan: (right: number, down: number) => camera.current?.pan(right, down),
      fit: () => camera.current?.fit(),
      larger: () => {
        resize(TEXT_STEP);
      },
      smaller: () => {
        resize(1 / TEXT_STEP);
      },
      spotlight: () => {
        toggleSpotlight(projection);
      },
      tellExpression: () => {
        toggleExpression(projection);
      },
      fillScreen: toggleFullScreen,
    };
  }, [projection]);
  useWallKeys(actions);
  useRoomKeys(actions);
  // Follows the presenter, who has the last word.
  useEffect(() => {
    projection.setState({ expression: picture.expression });
  }, [picture.expression, projection]);
  return (
    <>
      <main className={styles['wall']} style={textScaleOf(textScale)}>
        <WallHeading {...{ editor, sheetView, around }} />
        <section
          ref={sheetElement}
          tabIndex={-1}
          aria-label={t('sheet.region')}
          className={styles['wallSheet']}
        >
          {beside === null ? (
            <SheetCanvas
              {...{ editor, t, camera, lens, alone, rounds, instead, told }}
              {...changes}
              tool={CHOOSING}
              isStill
              hands={NO_HANDS}
              gliding={false}
              renaming={null}
              onRenaming={nothing}
              onRename={() => null}
              renderOver={(view) => (
                <>
                  <ToldArrow {...{ editor, sheetView, view }} />
                  <LoupeOnSheet {...{ sheetView, view }} sheetElement={null} />
                </>
              )}
            />
          ) : (
            <SideBySideOnWall {...{ editor, sheetView, camera }} look={beside} hands={NO_HANDS} />
          )}
        </section>
        {picture.caption !== null && <Caption text={picture.caption} />}
        <LegendBar isProjected withGenogram={picture.committed.options.genogramSymbols} />
      </main>
      <ProjectionBar
        hasSpotlight={hasSpotlight}
        onWalk={actions.walk}
        onSmaller={actions.smaller}
        onLarger={actions.larger}
        onSpotlight={actions.spotlight}
        onExpressions={actions.tellExpression}
        onHide={receiver.toggle}
        onFullScreen={toggleFullScreen}
      />
      {(hasSpotlight || picture.spot !== null) && <Spotlight at={spot} />}
      <ExpressionOnScreen projection={projection} />
      <p data-instead-of-screen="">{t('editor.printedElsewhere')}</p>
    </>
  );
}
