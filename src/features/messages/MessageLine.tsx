import { useEffect, useState } from 'react';
import type { Translate } from '../../i18n/translate';
import { classNames } from '../../ui/class-names';
import { useTranslation } from '../../ui/translation';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './MessageLine.module.css';

export interface MessageText {
  /** A new one for each message: the same words said twice are read out twice. */
  readonly id: number;
  readonly text: string;
  /** Only for ears: the sheet itself shows what was done. */
  readonly isQuiet?: boolean;
}

interface MessageLineProps {
  readonly message: MessageText | null;
  /** There is no key to take it back with: the buttons of the top bar are told instead. */
  readonly isByFinger?: boolean;
}

const SHOWN_MS = 7_000;
/** By then it was read, or is not going to be: a hand that goes on wants to see the legend behind it. */
const READ_MS = 3_000;

/**
 * What was just done and how to undo it: read out politely, shown for a while over the foot of the sheet, or until the
 * hand goes on. Nothing in it can be pressed, so nothing is lost when it goes.
 */
export function MessageLine({ message, isByFinger = false }: MessageLineProps) {
  const { t } = useTranslation();
  const [goneId, setGoneId] = useState<number | null>(null);
  const id = message?.id ?? null;
  // Follows the clock, and the hand.
  useEffect(() => {
    if (id === null) return;
    const hand = new AbortController();
    const go = () => {
      setGoneId(id);
    };
    const read = setTimeout(() => {
      window.addEventListener('pointerdown', go, { capture: true, once: true, signal: hand.signal });
    }, READ_MS);
    const shown = setTimeout(go, SHOWN_MS);
    return () => {
      clearTimeout(read);
      clearTimeout(shown);
      hand.abort();
    };
  }, [id]);
  const text = isByFinger ? byHand(message?.text ?? '', t) : message?.text;
  return (
    <div role="status" aria-live="polite" className={styles['place']}>
      {message?.isQuiet === true && <VisuallyHidden key={message.id}>{text}</VisuallyHidden>}
      {message !== null && message.isQuiet !== true && (
        <p
          key={message.id}
          className={classNames(styles['message'], goneId === message.id && styles['gone'])}
        >
          {text}
        </p>
      )}
    </div>
  );
}

function byHand(text: string, t: Translate): string {
  return text
    .replace(t('message.undoKeys'), t('message.undoByHand'))
    .replace(t('message.redoKeys'), t('message.redoByHand'));
}
