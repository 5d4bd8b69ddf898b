import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { removeSitting } from '../../commands/new-sitting';
import { isClosed, type ClosedSitting, type Presence, type Sitting } from '../../model/sitting';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import { GuestList } from './GuestList';
import { ParticipantList } from './ParticipantList';
import { SittingFields } from './SittingFields';
import { sittingDay } from './sitting-name';
import type { SittingsTools } from './sittings-tools';
import styles from './Sittings.module.css';

interface SittingItemProps {
  readonly sitting: Sitting;
  /** The drawing is the one of this sitting. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly tools: SittingsTools;
  readonly renderLook: (sitting: ClosedSitting) => ReactNode;
  readonly onToggle: () => void;
}

/** One sitting: a line that says when and where, and, open, all that is noted of it. */
export function SittingItem({ sitting, isCurrent, isOpen, tools, renderLook, onToggle }: SittingItemProps) {
  const { t, locale } = useTranslation();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const { setting, place } = sitting;
  const isOnly = Object.keys(tools.document.sittings).length === 1;
  return (
    <li className={styles['item']}>
      <button
        type="button"
        aria-expanded={isOpen}
        className={styles['summary']}
        onClick={({ currentTarget }) => {
          onToggle();
          bringToHead(currentTarget);
        }}
      >
        <Chevron size={18} strokeWidth={2} aria-hidden="true" className={styles['chevron']} />
        <span className={styles['when']}>
          <b>{sittingDay(sitting, locale, t)}</b>
          {setting !== null && <span dir="auto">{setting}</span>}
          {place !== null && <span dir="auto">{place}</span>}
          <WhoCame sitting={sitting} />
        </span>
        {isCurrent && <span className={styles['current']}>{t('sittings.current')}</span>}
      </button>
      {isOpen && (
        <div className={styles['open']}>
          {isClosed(sitting) && renderLook(sitting)}
          {!tools.isReadOnly && (
            <>
              <SittingFields tools={tools} sitting={sitting} />
              <ParticipantList tools={tools} sitting={sitting} />
              <GuestList host={tools.host} sitting={sitting} />
              {!isOnly && (
                <Button
                  variant="plain"
                  className={styles['remove']}
                  icon={<Trash2 size={18} strokeWidth={1.9} />}
                  onClick={() => {
                    removeSitting(tools.host, sitting.id);
                  }}
                >
                  {t('sittings.remove')}
                </Button>
              )}
            </>
          )}
        </div>
      )}
    </li>
  );
}

/** What was open above it closes, and would take it out of sight. */
function bringToHead(summary: HTMLElement): void {
  requestAnimationFrame(() => {
    summary.scrollIntoView({ block: 'nearest' });
  });
}

/** « 24 présent·es, 8 absent·es »; nothing while nobody is noted. */
function WhoCame({ sitting: { participants, guests } }: Pick<SittingItemProps, 'sitting'>) {
  const { t } = useTranslation();
  const count = (wanted: readonly Presence[]): number =>
    [...participants, ...guests].filter(({ presence }) => wanted.includes(presence)).length;
  const present = count(['present', 'phone']);
  const absent = count(['absent', 'excused']);
  const told = [
    ...(present === 0 ? [] : [t('sittings.present', { count: present })]),
    ...(absent === 0 ? [] : [t('sittings.absent', { count: absent })]),
  ];
  return told.length === 0 ? null : <span>{told.join(', ')}</span>;
}
