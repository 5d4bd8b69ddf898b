import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Block.module.css';

interface BlockProps {
  readonly title: ReactNode;
  readonly detail: string | null;
  readonly onToggle?: (isOpen: boolean) => void;
  /** Rises each time somebody asks for it: it opens in sight, with the keyboard. Left out, or 0: nobody has. */
  readonly asked?: number;
  /** It is open. */
  readonly onReady?: (asked: number) => void;
  readonly children: ReactNode;
}

/** Told in one line; opened, all of it. */
export function Block({ title, detail, onToggle, asked = 0, onReady, children }: BlockProps) {
  const block = useRef<HTMLDetailsElement>(null);
  // Opens, and takes the browser's focus.
  useEffect(() => {
    if (asked === 0 || block.current === null) return;
    block.current.open = true;
    block.current.scrollIntoView({ block: 'nearest' });
    block.current.querySelector('summary')?.focus();
    onReady?.(asked);
  }, [asked, onReady]);
  return (
    <details
      ref={block}
      className={styles['block']}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary className={styles['summary']}>
        <ChevronRight size={18} strokeWidth={2} aria-hidden="true" />
        <span className={styles['text']}>
          <b>{title}</b>
          {detail !== null && <span> · {detail}</span>}
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
