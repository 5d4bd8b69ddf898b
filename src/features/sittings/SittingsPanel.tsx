import { CalendarClock, CalendarPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { newSitting, noteSitting } from '../../commands/new-sitting';
import { currentSitting } from '../../model/current-sitting';
import type { SittingId } from '../../model/ids';
import type { ClosedSitting } from '../../model/sitting';
import { sittingsInOrder } from '../../model/sittings-in-order';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslation } from '../../ui/translation';
import { SittingItem } from './SittingItem';
import type { SittingsTools } from './sittings-tools';
import styles from './Sittings.module.css';

interface SittingsPanelProps {
  readonly tools: SittingsTools;
  /** Whose sheet is looked at: it is open when the panel comes; `null`: none is. */
  readonly looked?: SittingId | null;
  /** The ways of looking at the sheet of a sitting that ended, and what is said of it. */
  readonly renderLook: (sitting: ClosedSitting) => ReactNode;
  /** Buttons before the cross. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  /** Escape: back to the sheet; the panel stays. */
  readonly onLeave: () => void;
}

/** « Séances »: the sittings of this sheet, the latest first; one is open at a time, to be read and changed. */
export function SittingsPanel(props: SittingsPanelProps) {
  const { tools, looked = null, renderLook, actions, onClose, onLeave } = props;
  const { t } = useTranslation();
  const { host, document } = tools;
  const current = currentSitting(document);
  const [open, setOpen] = useState<SittingId | null>(looked ?? current.id);
  const [noted, setNoted] = useState<SittingId | null>(null);
  return (
    <Panel
      title={t('sittings.title')}
      actions={actions}
      closeLabel={t('sittings.close')}
      onClose={onClose}
      onLeave={onLeave}
      empty={null}
    >
      <div className={styles['body']}>
        {!tools.isReadOnly && (
          <div className={styles['begin']}>
            <Button
              variant="primary"
              icon={<CalendarPlus size={18} strokeWidth={2} />}
              onClick={() => {
                const begun = newSitting(host, tools.titleOf);
                if (begun !== null) setOpen(begun);
              }}
            >
              {t('sittings.new')}
            </Button>
            <p className={styles['hint']}>{t('sittings.newHint')}</p>
            <Button
              icon={<CalendarClock size={18} strokeWidth={2} />}
              onClick={() => {
                const noted = noteSitting(host);
                setOpen(noted);
                setNoted(noted);
              }}
            >
              {t('sittings.note')}
            </Button>
            <p className={styles['hint']}>{t('sittings.noteHint')}</p>
          </div>
        )}
        <ol className={styles['list']} aria-label={t('sittings.title')}>
          {[...sittingsInOrder(document)].reverse().map((sitting) => (
            <SittingItem
              key={sitting.id}
              sitting={sitting}
              isCurrent={sitting.id === current.id}
              isOpen={sitting.id === open}
              isJustNoted={sitting.id === noted}
              tools={tools}
              renderLook={renderLook}
              onToggle={() => {
                setOpen(sitting.id === open ? null : sitting.id);
              }}
            />
          ))}
        </ol>
      </div>
    </Panel>
  );
}
