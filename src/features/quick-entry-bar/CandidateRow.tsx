import {
  Building2,
  ContactRound,
  Layers,
  Pilcrow,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { KeyCap } from '../../ui/KeyCap';
import { useTranslation } from '../../ui/translation';
import type { Candidate } from './candidate';
import styles from './CandidateRow.module.css';

const ICONS: Readonly<Record<Candidate['icon'], LucideIcon>> = {
  family: UserRound,
  other: UsersRound,
  professional: ContactRound,
  institution: Building2,
  function: ContactRound,
  field: Layers,
  word: Pilcrow,
  choice: UserRound,
};

/** The id of an option in the page: the field says which one is active by it. */
export function candidateId(listId: string, { key }: Candidate): string {
  return `${listId}-${encodeURIComponent(key)}`;
}

interface CandidateRowProps {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  readonly activeIndex: number | null;
  readonly onTake: (index: number) => void;
}

export function CandidateRow({ id, candidates, activeIndex, onTake }: CandidateRowProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  // Follows the arrow keys along a row that may be wider than the screen.
  useEffect(() => {
    if (activeIndex !== null)
      list.current?.children[activeIndex]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeIndex]);
  return (
    <div className={styles['row']}>
      <ul ref={list} id={id} role="listbox" aria-label={t('editor.candidates')} className={styles['list']}>
        {candidates.map((candidate, index) => (
          <CandidateOption
            key={candidate.key}
            id={candidateId(id, candidate)}
            candidate={candidate}
            isActive={index === activeIndex}
            isNext={index === 0 && activeIndex === null}
            onTake={() => {
              onTake(index);
            }}
          />
        ))}
      </ul>
      <div className={styles['keys']} aria-hidden="true">
        {candidates.length > 0 && (
          <>
            <KeyCap>Tab</KeyCap> {t('editor.keyComplete')}
            <KeyCap>↑</KeyCap>
            <KeyCap>↓</KeyCap> {t('editor.keyChoose')}
          </>
        )}
        <KeyCap>{t('editor.escapeKey')}</KeyCap> {t('editor.keyClose')}
      </div>
    </div>
  );
}

interface CandidateOptionProps {
  readonly id: string;
  readonly candidate: Candidate;
  readonly isActive: boolean;
  /** The one Tab would take. */
  readonly isNext: boolean;
  readonly onTake: () => void;
}

function CandidateOption({ id, candidate, isActive, isNext, onTake }: CandidateOptionProps) {
  const Icon = ICONS[candidate.icon];
  return (
    // The keys of a list are in the field, which keeps the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      data-next={isNext || undefined}
      className={styles['option']}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={onTake}
    >
      <Icon size={17} strokeWidth={2} aria-hidden="true" />
      <b>{candidate.label}</b>
      {candidate.detail !== null && <span className={styles['detail']}>{candidate.detail}</span>}
    </li>
  );
}
