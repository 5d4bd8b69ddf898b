import { ChevronFirst, ChevronLast, Pause, Play, StepBack, StepForward, X } from 'lucide-react';
import { useId, useRef, type CSSProperties, type ReactNode } from 'react';
import { IconButton } from '../../ui/IconButton';
import { SentenceWords } from '../../ui/SentenceWords';
import { useTranslation } from '../../ui/translation';
import type { ReplayLine } from './replay-line';
import styles from './ReplayBar.module.css';
import { useReplayKeys, type ReplayMoves } from './use-replay-keys';

interface ReplayBarProps<Speed extends number> {
  readonly line: ReplayLine;
  /** 0: the blank sheet. */
  readonly step: number;
  readonly total: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly speeds: readonly Speed[];
  /** What is to be known of this replay, in sentences. */
  readonly notes: readonly string[];
  readonly moves: ReplayMoves;
  readonly onSpeed: (speed: Speed) => void;
  /** How large its sentence is, before a room. */
  readonly style: CSSProperties | undefined;
}

/** Under the sheet while it is replayed: the sentence of the step, and the way from one to the next. */
export function ReplayBar<Speed extends number>(props: ReplayBarProps<Speed>) {
  const { line, step, total, isPlaying, speed, speeds, notes, moves, onSpeed, style } = props;
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  const notesId = useId();
  useReplayKeys(bar, moves);
  const isAtStart = step === 0;
  const isAtEnd = step >= total;
  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={t('replay.title')}
      aria-describedby={notesId}
      className={styles['bar']}
      style={style}
    >
      <Sentence line={line} isPlaying={isPlaying} />
      <div className={styles['controls']}>
        <IconButton
          label={isPlaying ? t('replay.pause') : t('replay.play')}
          shortcut={t('editor.spaceKey')}
          tooltipSide="top"
          className={styles['play']}
          icon={isPlaying ? <Pause size={22} /> : <Play size={22} />}
          onClick={moves.togglePlaying}
        />
        <Go
          label={t('replay.first')}
          icon={<ChevronFirst size={22} />}
          isOff={isAtStart}
          onGo={moves.first}
        />
        <Go label={t('replay.back')} icon={<StepBack size={20} />} isOff={isAtStart} onGo={moves.back} />
        <Scrubber {...{ line, step, total }} onStep={moves.goTo} />
        <Go label={t('replay.next')} icon={<StepForward size={20} />} isOff={isAtEnd} onGo={moves.next} />
        <Go label={t('replay.last')} icon={<ChevronLast size={22} />} isOff={isAtEnd} onGo={moves.last} />
        <SpeedField speed={speed} speeds={speeds} onSpeed={onSpeed} />
        <IconButton
          label={t('replay.leave')}
          shortcut={t('editor.escapeKey')}
          tooltipSide="top"
          icon={<X size={22} />}
          onClick={moves.leave}
        />
      </div>
      <div id={notesId} role="status" className={styles['notes']}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  );
}

/** Read out when somebody goes to a step; while it plays, only who asks hears it, in the slider. */
function Sentence({ line, isPlaying }: { readonly line: ReplayLine; readonly isPlaying: boolean }) {
  const { badge, sentence, time } = line;
  return (
    <p className={styles['sentence']} aria-live={isPlaying ? 'off' : 'polite'}>
      {badge !== null && (
        <span className={styles['badge']} data-colour={badge.colour} data-kind={badge.kind}>
          {badge.number}
        </span>
      )}
      <span>
        <SentenceWords parts={sentence} />
        {time !== null && <span className={styles['time']}> — {time}</span>}
      </span>
    </p>
  );
}

interface ScrubberProps extends Pick<ReplayBarProps<number>, 'line' | 'step' | 'total'> {
  readonly onStep: (step: number) => void;
}

function Scrubber({ line, step, total, onStep }: ScrubberProps) {
  const { t } = useTranslation();
  const sentence = line.sentence.map(({ text }) => text).join('');
  return (
    <div className={styles['scrubber']}>
      <input
        type="range"
        min={0}
        max={total}
        step={1}
        value={step}
        aria-label={t('replay.progress')}
        aria-valuetext={t('replay.placeSaid', { step, total, sentence })}
        onChange={({ target }) => {
          onStep(target.valueAsNumber);
        }}
      />
      <span aria-hidden="true" className={styles['place']}>
        {t('replay.place', { step, total })}
      </span>
    </div>
  );
}

interface GoProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isOff: boolean;
  readonly onGo: () => void;
}

/** At an end of the replay it can still be focused, and does nothing. */
function Go({ label, icon, isOff, onGo }: GoProps) {
  return (
    <IconButton
      label={label}
      tooltipSide="top"
      icon={icon}
      disabledReason={isOff ? label : null}
      onClick={onGo}
    />
  );
}

type SpeedFieldProps<Speed extends number> = Pick<ReplayBarProps<Speed>, 'speed' | 'speeds' | 'onSpeed'>;

function SpeedField<Speed extends number>({ speed, speeds, onSpeed }: SpeedFieldProps<Speed>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span className={styles['speed']}>
      <label htmlFor={id} className={styles['speedLabel']}>
        {t('replay.speed')}
      </label>
      <select
        id={id}
        value={speed}
        onChange={({ target }) => {
          const chosen = speeds.find((one) => String(one) === target.value);
          if (chosen !== undefined) onSpeed(chosen);
        }}
      >
        {speeds.map((times) => (
          <option key={times} value={times}>
            {t('replay.speedTimes', { times })}
          </option>
        ))}
      </select>
    </span>
  );
}
