import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/Checkbox';
import { Panel } from '../../ui/Panel';
import { useTranslation } from '../../ui/translation';
import styles from './OverlapsPanel.module.css';

interface OverlapLine {
  readonly key: string;
  /** « Sandrine active 4 lieux de 3 champs : … » */
  readonly sentence: string;
}

interface WaitingLine {
  readonly id: string;
  readonly name: string;
}

interface OverlapsPanelProps {
  readonly lines: readonly OverlapLine[];
  /** The line the sheet is filtered on. */
  readonly chosen: string | null;
  /** Pressed again, the whole sheet is back. */
  readonly onChoose: (key: string) => void;
  /** A line under the mouse or the keyboard; `null`: none. */
  readonly onPoint: (key: string | null) => void;
  readonly waiting: readonly WaitingLine[];
  readonly showsWaiting: boolean;
  readonly onShowWaiting: (isShown: boolean) => void;
  readonly onShow: (id: string) => void;
  /** Buttons before the cross. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** Where several places are activated together, in words, and who was not yet called on. */
export function OverlapsPanel(props: OverlapsPanelProps) {
  const { lines, chosen, onChoose, onPoint, actions, onClose, onLeave } = props;
  const { t } = useTranslation();
  return (
    <Panel
      title={t('overlaps.rail')}
      actions={actions}
      closeLabel={t('overlaps.close')}
      onClose={onClose}
      onLeave={onLeave}
      empty={null}
    >
      <div className={styles['body']}>
        <p className={styles['note']}>{lines.length === 0 ? t('overlaps.none') : t('overlaps.note')}</p>
        <ul aria-label={t('overlaps.list')} className={styles['list']}>
          {lines.map(({ key, sentence }) => (
            <li key={key}>
              <button
                type="button"
                className={styles['line']}
                aria-pressed={key === chosen}
                onClick={() => {
                  onChoose(key);
                }}
                onPointerEnter={({ pointerType }) => {
                  if (pointerType === 'mouse') onPoint(key);
                }}
                onPointerLeave={() => {
                  onPoint(null);
                }}
              >
                {sentence}
              </button>
            </li>
          ))}
        </ul>
        <Waiting {...props} />
      </div>
    </Panel>
  );
}

type WaitingProps = Pick<OverlapsPanelProps, 'waiting' | 'showsWaiting' | 'onShowWaiting' | 'onShow'>;

function Waiting({ waiting, showsWaiting, onShowWaiting, onShow }: WaitingProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('overlaps.waiting')}>
      <h3 className={styles['sectionTitle']}>{t('overlaps.waiting')}</h3>
      <p className={styles['note']}>
        {waiting.length === 0 ? t('overlaps.noneWaiting') : t('overlaps.waitingNote')}
      </p>
      {waiting.length > 0 && (
        <Checkbox
          className={styles['toggle']}
          label={t('overlaps.showWaiting')}
          isChecked={showsWaiting}
          onChange={onShowWaiting}
        />
      )}
      <ul className={styles['names']}>
        {waiting.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['name']}
              onClick={() => {
                onShow(id);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
