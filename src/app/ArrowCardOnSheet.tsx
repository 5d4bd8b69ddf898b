import { useState } from 'react';
import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import { dateWords } from '../documents/date-words';
import { ArrowCard } from '../features/arrow-card/ArrowCard';
import { frenchTypography } from '../i18n/typography';
import type { Activation } from '../model/activation';
import { arrowColour } from '../model/arrow-colour';
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
  const { badge } = shape;
  const { x0: x, y0: y } = view.toScreen({ x0: badge.x, y0: badge.y, x1: badge.x, y1: badge.y });
  const names = (ids: readonly string[]): string => ids.map(titleOf).join(', ');
  const ends = `${names(arrow.from)} → ${names(arrow.to)}`;
  return (
    <ArrowCard
      key={page}
      colour={arrowColour(document, arrow)}
      about={arrow.about === null ? null : frenchTypography(arrow.about)}
      caption={arrow.date === null ? ends : `${ends} · ${dateWords(arrow.date, t)}`}
      anchor={{ x, y }}
      sheet={view.size}
      actions={canChange ? arrowActions({ arrow, page, onPage: setPage, host, hands }) : []}
      actionsLabel={t('bar.arrow', { number: shape.number })}
      takesFocus={takesFocus || page !== 'first'}
    />
  );
}
