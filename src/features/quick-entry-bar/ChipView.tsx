import { ChevronsUpDown } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Chip, KindChoice, NewFigureKind } from '../../quick-entry/chip';
import { useTranslation } from '../../ui/translation';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { ChipIcon } from './ChipIcon';
import styles from './ChipView.module.css';

interface ChipViewProps {
  readonly chip: Chip;
  readonly text: string;
  readonly onKind: (key: string, kind: NewFigureKind) => void;
  readonly onDraw: () => void;
}

/** One thing that Enter will draw. Where it may be of another kind, a tap or ← → changes it. */
export function ChipView({ chip, text, onKind, onDraw }: ChipViewProps) {
  const { t } = useTranslation();
  const choice = 'choice' in chip ? chip.choice : null;
  if (choice === null || choice.kinds.length < 2) {
    return (
      <li className={styles['chip']}>
        <ChipIcon chip={chip} />
        {text}
      </li>
    );
  }
  const change = (step: 1 | -1) => {
    onKind(choice.key, kindBeside(choice, step));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = chipKey(event.key, change, onDraw);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <li>
      <button
        type="button"
        className={styles['chip']}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          // The field keeps the focus, and a tablet its keyboard.
          event.preventDefault();
        }}
        onClick={() => {
          change(1);
        }}
      >
        <ChipIcon chip={chip} />
        {text}
        <ChevronsUpDown size={14} strokeWidth={2} aria-hidden="true" />
        <VisuallyHidden>, {t('editor.chipKinds')}</VisuallyHidden>
      </button>
    </li>
  );
}

function chipKey(key: string, change: (step: 1 | -1) => void, onDraw: () => void): (() => void) | null {
  if (key === 'ArrowRight')
    return () => {
      change(1);
    };
  if (key === 'ArrowLeft')
    return () => {
      change(-1);
    };
  return key === 'Enter' ? onDraw : null;
}

function kindBeside({ kind, kinds }: KindChoice, step: 1 | -1): NewFigureKind {
  const index = (kinds.indexOf(kind) + step + kinds.length) % kinds.length;
  return kinds[index] ?? kind;
}
