import { ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Point } from '../model/point';
import { pasteOnOneLine } from '../ui/paste-on-one-line';
import { shiftInto } from '../ui/shift-into';
import styles from './canvas.module.css';

export interface RenameFieldProps {
  /** Middle of the upper edge, px at zoom 1. */
  readonly at: Point;
  readonly name: string;
  readonly label: string;
  /** @returns what is wrong with the name, in a sentence, or `null`: then the name was taken. */
  readonly onRename: (name: string) => string | null;
  readonly onLeave: () => void;
}

/** A name, edited in its place. Enter takes it, Escape leaves; a bad name stays, with its sentence. */
export function RenameField({ at, name, label, onRename, onLeave }: RenameFieldProps) {
  const [text, setText] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // Measures what the browser laid out: a name near the edge of the sheet has its sentence in sight.
  useLayoutEffect(() => {
    if (box.current !== null) bringInside(box.current);
  }, [problem, at]);
  const finish = (): void => {
    const found = text === name ? null : onRename(text);
    setProblem(found);
    if (found === null) onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') onLeave();
  };
  return (
    <ViewportPortal>
      <div ref={box} className={`nodrag nopan ${styles['rename'] ?? ''}`} style={{ left: at.x, top: at.y }}>
        <input
          ref={takeFocus}
          className={styles['renameField']}
          value={text}
          aria-label={label}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : 'rename-problem'}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          dir="auto"
          onPaste={pasteOnOneLine}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(null);
          }}
          onBlur={() => {
            if (text.trim() === '') onLeave();
            else finish();
          }}
          onKeyDown={onKeyDown}
        />
        {problem !== null && (
          <p id="rename-problem" className={styles['renameProblem']} role="alert">
            {problem}
          </p>
        )}
      </div>
    </ViewportPortal>
  );
}

/** Once, when the field appears: the old name is selected, so that typing replaces it. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Px kept between the field and the edge of the sheet's room. */
const INSET = 8;

function bringInside(box: HTMLElement): void {
  box.style.translate = '';
  const room = box.closest('.react-flow')?.getBoundingClientRect();
  const { left, right, width } = box.getBoundingClientRect();
  if (room === undefined || width === 0) return;
  const way = shiftInto(left, right, room.left + INSET, room.right - INSET);
  // It is drawn at the zoom of the sheet.
  if (way !== 0) box.style.translate = `calc(-50% + ${(way * box.offsetWidth) / width}px) 0`;
}
