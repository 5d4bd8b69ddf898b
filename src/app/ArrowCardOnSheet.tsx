import { useState } from 'react';
import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import { passiveSentence } from '../documents/passive-sentence';
import { ArrowCard } from '../features/arrow-card/ArrowCard';
import type { Activation } from '../model/activation';
import { arrowColour } from '../model/arrow-colour';
import type { CommandHost } from '../session/command';
import { arrowActions, drawnActions, type ArrowPage } from './arrow-actions';
import { arrowSurroundings } from './arrow-surroundings';
import { HINT, hintPlace } from './hint-place';
import type { HandActions } from './use-sheet-hands';

interface ArrowCardOnSheetProps {
  readonly arrow: Activation;
  readonly host: CommandHost;
  readonly hands: HandActions;
  readonly view: ScreenView;
  /** `justDrawn`: a tool is in hand for the next one. */
  readonly changes: 'all' | 'justDrawn' | 'none';
  readonly takesFocus: boolean;
}

/** What the arrow in hand says, and what can be done with it. */
export function ArrowCardOnSheet(props: ArrowCardOnSheetProps) {
  const { arrow, host, hands, view, changes, takesFocus } = props;
  const { editor, t } = host;
  const document = useStore(editor.store, ({ committed }) => committed);
  const [page, setPage] = useState<ArrowPage>('first');
  const shape = view.scene.arrows.find(({ id }) => id === arrow.id);
  if (shape === undefined) return null;
  const actions = {
    all: () => arrowActions({ arrow, page, onPage: setPage, host, hands }),
    justDrawn: () => drawnActions(arrow, host),
    none: () => [],
  }[changes]();
  return (
    <ArrowCard
      key={page}
      colour={arrowColour(document, arrow)}
      sentence={passiveSentence(document, arrow, t)}
      around={{
        ...arrowSurroundings(view, shape),
        ...(changes === 'justDrawn' && { [hintPlace(view)]: HINT.height }),
      }}
      actions={actions}
      actionsLabel={t('bar.arrow', { number: shape.number })}
      takesFocus={takesFocus || page !== 'first'}
    />
  );
}
