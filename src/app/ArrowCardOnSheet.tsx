import { useState } from 'react';
import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import { dateWords } from '../documents/date-words';
import { ArrowCard } from '../features/arrow-card/ArrowCard';
import type { BarSurroundings } from '../features/context-bar/ContextBar';
import { frenchTypography } from '../i18n/typography';
import { pointAt } from '../layout/cubic';
import type { Cubic } from '../layout/geometry';
import { rectRound } from '../layout/rects';
import type { ArrowShape } from '../layout/scene';
import { BADGE_RADIUS } from '../layout/sheet-metrics';
import type { Activation } from '../model/activation';
import { arrowColour } from '../model/arrow-colour';
import type { Point } from '../model/point';
import type { CommandHost } from '../session/command';
import { arrowActions, type ArrowPage } from './arrow-actions';
import type { HandActions } from './use-sheet-hands';
import { useSignTitle } from './use-sign-title';

interface ArrowCardOnSheetProps {
  readonly arrow: Activation;
  readonly host: CommandHost;
  readonly hands: HandActions;
  readonly view: ScreenView;
  readonly canChange: boolean;
  readonly takesFocus: boolean;
}

/** What the arrow in hand says, « Fatou Ndiaye → Sandrine · 08/10/2024 », and what can be done with it. */
export function ArrowCardOnSheet(props: ArrowCardOnSheetProps) {
  const { arrow, host, hands, view, canChange, takesFocus } = props;
  const { editor, t } = host;
  const document = useStore(editor.store, ({ committed }) => committed);
  const titleOf = useSignTitle(host);
  const [page, setPage] = useState<ArrowPage>('first');
  const shape = view.scene.arrows.find(({ id }) => id === arrow.id);
  if (shape === undefined) return null;
  const names = (ids: readonly string[]): string => ids.map(titleOf).join(', ');
  const ends = `${names(arrow.from)} → ${names(arrow.to)}`;
  return (
    <ArrowCard
      key={page}
      colour={arrowColour(document, arrow)}
      about={arrow.about === null ? null : frenchTypography(arrow.about)}
      caption={arrow.date === null ? ends : `${ends} · ${dateWords(arrow.date, t)}`}
      around={arrowSurroundings(view, shape)}
      actions={canChange ? arrowActions({ arrow, page, onPage: setPage, host, hands }) : []}
      actionsLabel={t('bar.arrow', { number: shape.number })}
      takesFocus={takesFocus || page !== 'first'}
    />
  );
}

/** How many parts of a strand are looked at. */
const SAMPLES = 12;

/** The card stands beside the badge, and leaves in sight the arrow itself, its ends most of all. */
function arrowSurroundings(view: ScreenView, shape: ArrowShape): BarSurroundings {
  const { scene, toScreen, size } = view;
  const { x, y } = shape.badge;
  const half = Math.max(shape.badgeRect.x1 - x, BADGE_RADIUS);
  const along = shape.strands.flatMap(({ curve }) => pointsAlong(curve));
  const ends = shape.strands.flatMap(({ curve: [start, , , end] }) => [start, end]);
  return {
    sign: toScreen({ x0: x - half, y0: y - BADGE_RADIUS, x1: x + half, y1: y + BADGE_RADIUS }),
    sheet: size,
    badges: ends.map((end) => toScreen(rectRound(end, 20, 20))),
    labels: [...along, ...scene.arrows.map(({ badge }) => badge)].map((place) =>
      toScreen(rectRound(place, 6, 6)),
    ),
  };
}

function pointsAlong(curve: Cubic): readonly Point[] {
  return Array.from({ length: SAMPLES - 1 }, (_, index) => pointAt(curve, (index + 1) / SAMPLES));
}
