import { useState } from 'react';
import { TextField } from '../../ui/TextField';

interface NameFieldProps {
  readonly label: string;
  /** As it is kept. */
  readonly value: string;
  /** @returns why it was not taken, in a sentence, or `null`. */
  readonly onCommit: (typed: string) => string | null;
  readonly className?: string | undefined;
}

/** A short text kept when the field is left, or on Enter: one change. Escape gives back what was kept. */
export function NameField({ label, value, onCommit, className }: NameFieldProps) {
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
      label={label}
      isLabelHidden
      dir="auto"
      className={className}
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
        // The first Escape is for the text; the next closes the dialog.
        event.preventDefault();
        event.stopPropagation();
        setDraft(null);
        setProblem(null);
      }}
    />
  );
}
