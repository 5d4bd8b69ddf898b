import { ArrowDownUp } from 'lucide-react';
import { useState } from 'react';
import { addEnd, removeEnd, replaceEnd, turnRound, type ArrowSide } from '../../commands/arrow-ends';
import { nameAsTyped } from '../../documents/mention';
import type { Activation } from '../../model/activation';
import { livesTogether } from '../../model/arrow-colour';
import type { FigureId } from '../../model/ids';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FigurePicker, OpenPicker } from './FigurePicker';
import { FigureRow } from './FigureRow';

interface ArrowEndsProps {
  readonly tools: CardTools;
  readonly arrow: Activation;
}

/** Who activates whom: each end can be changed, more can be added, and the arrow turned round. */
export function ArrowEnds({ tools, arrow }: ArrowEndsProps) {
  const { host } = tools;
  const { t } = useTranslation();
  return (
    <div className={styles['ends']}>
      <div className={styles['list']}>
        <Side tools={tools} arrow={arrow} side="from" />
        <Side tools={tools} arrow={arrow} side="to" />
      </div>
      <Button
        icon={<ArrowDownUp size={17} strokeWidth={2} />}
        onClick={() => {
          turnRound(host, arrow.id);
        }}
      >
        {t('card.turnRound')}
      </Button>
    </div>
  );
}

interface SideProps extends ArrowEndsProps {
  readonly side: ArrowSide;
}

const SIDE_WORDS = {
  activation: {
    from: { title: 'card.from', add: 'card.endAdd.from' },
    to: { title: 'card.to', add: 'card.endAdd.to' },
  },
  relay: {
    from: { title: 'card.relayFrom', add: 'card.relayAdd.from' },
    to: { title: 'card.relayTo', add: 'card.relayAdd.to' },
  },
} as const;

function Side({ tools, arrow, side }: SideProps) {
  const { host, document } = tools;
  const { id, kind } = arrow;
  const { t } = useTranslation();
  const [changing, setChanging] = useState<FigureId | null>(null);
  const ends = arrow[side];
  const taken: readonly FigureId[] = [...arrow.from, ...arrow.to];
  const words = SIDE_WORDS[kind][side];
  const title = t(words.title);
  /** All ends of a side live together, or all work together. */
  const isLike = (one: FigureId, other: FigureId) =>
    livesTogether(document, one) === livesTogether(document, other);
  const isFree = (one: FigureId) =>
    !taken.includes(one) && (kind === 'activation' || !livesTogether(document, one));
  const isFreeInstead = (one: FigureId, of: FigureId) =>
    isFree(one) && ends.every((end) => end === of || isLike(one, end));
  return (
    <div role="group" aria-label={title}>
      <FigurePicker
        document={document}
        title={title}
        label={t(words.add)}
        isOffered={(one) => isFree(one) && ends.every((end) => isLike(one, end))}
        onPick={(one) => addEnd(host, id, side, one)}
      />
      <ul>
        {ends.map((end) => (
          <FigureRow
            key={end}
            tools={tools}
            id={end}
            onChange={() => {
              setChanging(end);
            }}
            onTakeOut={
              ends.length === 1
                ? null
                : () => {
                    removeEnd(host, id, side, end);
                  }
            }
          >
            {changing === end && (
              <OpenPicker
                document={document}
                label={t('card.endPick', { name: nameAsTyped(document, end, t) })}
                isOffered={(one) => isFreeInstead(one, end)}
                onPick={(one) => replaceEnd(host, id, side, end, one)}
                onClose={() => {
                  setChanging(null);
                }}
              />
            )}
          </FigureRow>
        ))}
      </ul>
    </div>
  );
}
