import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { removeSitting } from '../../commands/new-sitting';
import { canRemoveSitting } from '../../model/sitting-edits';
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
  /** It was added a moment ago, at its place in the list: there the date is written first. */
  readonly isJustNoted: boolean;
  readonly tools: SittingsTools;
  readonly renderLook: (sitting: ClosedSitting) => ReactNode;
  readonly onToggle: () => void;
}

/** One sitting: a line that says when and where, and, open, all that is noted of it. */
export function SittingItem(props: SittingItemProps) {
  const { sitting, isCurrent, isOpen, isJustNoted, tools, renderLook, onToggle } = props;
  const { t, locale } = useTranslation();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const { setting, place } = sitting;
  const isSheetless = sitting.sheetless && !isClosed(sitting);
  return (
    <li ref={isJustNoted ? beginAtFirstField : undefined} className={styles['item']}>
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
          <b>{sittingDay(tools.document, sitting, locale, t)}</b>
          {setting !== null && <span dir="auto">{setting}</span>}
          {place !== null && <span dir="auto">{place}</span>}
          <WhoCame sitting={sitting} />
        </span>
        {isCurrent && <span className={styles['current']}>{t('sittings.current')}</span>}
        {isSheetless && <span className={styles['sheetless']}>{t('sittings.sheetless')}</span>}
      </button>
      {isOpen && (
        <div className={styles['open']}>
          {isClosed(sitting) && renderLook(sitting)}
          {isSheetless && <p className={styles['hint']}>{t('sittings.noSheet')}</p>}
          {!tools.isReadOnly && (
            <>
              <SittingFields tools={tools} sitting={sitting} />
              <ParticipantList tools={tools} sitting={sitting} />
              <GuestList host={tools.host} sitting={sitting} />
              {canRemoveSitting(tools.document, sitting.id) && (
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

/** Once, when it comes. */
function beginAtFirstField(item: HTMLElement | null): void {
  item?.querySelector('input')?.focus();
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
