import { useState } from 'react';
import { TextField } from './TextField';

interface KeptFieldProps {
  readonly label: string;
  /** The label is seen; else it is only said: what stands beside the field says it to the eye. */
  readonly isLabelShown?: boolean;
  /** As it is kept. */
  readonly value: string;
  /** @returns why it was not taken, in a sentence, or `null`. */
  readonly onCommit: (typed: string) => string | null;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly suggestions?: readonly string[];
  readonly inputMode?: 'numeric';
  readonly className?: string | undefined;
}

/** A short text kept when the field is left, or on Enter: one change. Escape gives back what was kept. */
export function KeptField({ isLabelShown = false, value, onCommit, ...field }: KeptFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = () => {
    if (draft === null) return;
    const found = draft === value ? null : onCommit(draft);
    setProblem(found);
    if (found === null) setDraft(null);
  };
  return (
    <TextField
      {...field}
      isLabelHidden={!isLabelShown}
      value={draft ?? value}
      problem={problem}
      onChange={(typed) => {
        setDraft(typed);
        setProblem(null);
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key !== 'Escape' || draft === null) return;
        // The first Escape is for the text; the next closes what it stands in.
        event.preventDefault();
        event.stopPropagation();
        setDraft(null);
        setProblem(null);
      }}
    />
  );
}
