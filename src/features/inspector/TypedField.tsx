import type { KeyboardEvent } from 'react';
import { TextField } from '../../ui/TextField';
import { useTyped } from './use-typed';

interface TypedFieldProps {
  readonly label: string;
  /** As it is kept. */
  readonly value: string;
  /** @returns why the text was not taken, in a sentence, or `null`. */
  readonly onCommit: (text: string) => string | null;
  readonly hint?: string;
  /** Instead of the hint, from what is being typed; empty: none. */
  readonly hintFor?: (text: string) => string;
  readonly counterFor?: (text: string) => string;
  readonly suggestions?: readonly string[];
  /** Kept only when the field is left: half of it would mean something else. */
  readonly isWhole?: boolean;
  readonly inputMode?: 'numeric';
  /** The one that is ready when the panel opens to write in. */
  readonly isFirst?: boolean;
  readonly className?: string | undefined;
}

/** A field that keeps what is typed by itself; nobody has to press a button. */
export function TypedField(props: TypedFieldProps) {
  const {
    label,
    value,
    onCommit,
    hint,
    hintFor,
    counterFor,
    isFirst = false,
    isWhole = false,
    ...rest
  } = props;
  const { text, problem, type, finish, drop } = useTyped(value, onCommit, isWhole);
  const told = hintFor?.(text) ?? hint;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    if (event.key !== 'Escape' || text === value) return;
    // The first Escape is for the text; the next leaves the panel.
    drop();
    event.stopPropagation();
  };
  return (
    <TextField
      {...rest}
      label={label}
      value={text}
      problem={problem}
      data-first={isFirst || undefined}
      {...(told !== undefined && told !== '' && { hint: told })}
      {...(counterFor !== undefined && { counter: counterFor(text) })}
      onChange={type}
      onBlur={finish}
      onKeyDown={onKeyDown}
    />
  );
}
