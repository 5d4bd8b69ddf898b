import { Check, X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { IconButton } from '../../ui/IconButton';
import { pasteOnOneLine } from '../../ui/paste-on-one-line';
import { useTranslation } from '../../ui/translation';
import styles from './NameBox.module.css';

interface NameKind<Kind extends string> {
  readonly value: Kind;
  readonly label: string;
}

interface NameBoxProps<Kind extends string> {
  /** What is being named: « Enfant de Sandrine ». */
  readonly label: string;
  /** What else can be told beside the name, by example. */
  readonly hint: string;
  /** What it may be; one alone is not asked. */
  readonly kinds: readonly NameKind<Kind>[];
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
  /** Px inside the sheet's room on the screen: where the figure will stand. */
  readonly at: { readonly x: number; readonly y: number };
  readonly sheet: { readonly width: number; readonly height: number };
  /** @returns what is wrong with the name, in a sentence, or `null`: then it was taken. */
  readonly onName: (name: string, kind: Kind) => string | null;
  readonly onLeave: () => void;
}

/** Px: the box with its buttons, and what it keeps from the edge of the sheet. */
const WIDTH = 400;
const HEIGHT = 128;
const INSET = 8;

/** A name, written where the figure will stand. Enter draws it, Escape leaves. */
export function NameBox<Kind extends string>(props: NameBoxProps<Kind>) {
  const { label, hint, kinds, kind, at, sheet, onKind, onName, onLeave } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  const width = Math.min(WIDTH, sheet.width - 2 * INSET);
  const left = Math.max(INSET, Math.min(at.x - width / 2, sheet.width - width - INSET));
  const top = Math.max(INSET, Math.min(at.y - 26, sheet.height - HEIGHT - INSET));
  // Once, when the field appears; the sheet itself does not scroll.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  /** A finger that says what it is goes on writing who it is; a keyboard stays among the choices. */
  const chooseByHand = (event: MouseEvent, value: Kind): void => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    onKind(value);
    field.current?.focus({ preventScroll: true });
  };
  const draw = (): void => {
    setProblem(onName(text, kind));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) draw();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Keys of the fields inside: the box itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['box']} style={{ left, top, width }} onKeyDown={onKeyDown}>
      <p className={styles['label']}>{label}</p>
      <div className={styles['line']}>
        <input
          ref={field}
          className={styles['field']}
          value={text}
          placeholder={hint}
          aria-label={label}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          translate="no"
          dir="auto"
          enterKeyHint="done"
          onPaste={pasteOnOneLine}
          onChange={({ target }) => {
            setText(target.value);
            setProblem(null);
          }}
        />
        <IconButton
          label={t('nameBox.draw')}
          tooltipSide="top"
          icon={<Check size={20} strokeWidth={2.2} />}
          onClick={draw}
        />
        <IconButton
          label={t('nameBox.close')}
          tooltipSide="top"
          icon={<X size={20} strokeWidth={2} />}
          onClick={onLeave}
        />
      </div>
      {kinds.length > 1 && (
        <div className={styles['kinds']} role="radiogroup" aria-label={t('nameBox.kind')}>
          {kinds.map(({ value, label: word }) => (
            // Keys go to the radio button inside.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
            <label
              key={value}
              className={styles['kind']}
              onClick={(event) => {
                chooseByHand(event, value);
              }}
            >
              <input
                type="radio"
                name={problemId}
                checked={value === kind}
                onChange={() => {
                  onKind(value);
                }}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      )}
      {problem !== null && (
        <p id={problemId} className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
