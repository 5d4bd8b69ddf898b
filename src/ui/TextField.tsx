import { useId, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { FieldProblem } from './FieldProblem';
import field from './Field.module.css';
import { pasteOnOneLine } from './paste-on-one-line';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type' | 'list'> {
  readonly label: string;
  /** Said, not shown: what stands beside it says it to the eye. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offered while typing; anything else may be typed. */
  readonly suggestions?: readonly string[];
  readonly hint?: string;
  /** Why what stands there cannot be taken; it then stays. */
  readonly problem?: string | null;
  /** « 49 / 60 », at the end of the label’s line. */
  readonly counter?: string;
  readonly type?: 'text' | 'number';
}

/**
 * What is typed here may name people: the browser neither keeps, checks nor translates it. It reads from the side
 * from which it is written.
 */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, suggestions = [], hint, problem = null, counter, ...others } = props;
  const { type = 'text', className, isLabelHidden = false, ...rest } = others;
  const id = useId();
  const hasList = suggestions.length > 0;
  const told = [hint !== undefined && `${id}-hint`, problem !== null && `${id}-problem`].filter(Boolean);
  return (
    <div className={classNames(field['field'], className)}>
      {!isLabelHidden && (
        <div className={field['head']}>
          <label htmlFor={id} className={field['label']}>
            {label}
          </label>
          {counter !== undefined && <span className={field['counter']}>{counter}</span>}
        </div>
      )}
      <input
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        onPaste={pasteOnOneLine}
        {...rest}
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        type={type}
        value={value}
        list={hasList ? `${id}-list` : undefined}
        aria-invalid={problem !== null || undefined}
        aria-describedby={told.length === 0 ? undefined : told.join(' ')}
        className={field['input']}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {hasList && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={field['hint']}>
          {hint}
        </span>
      )}
      {problem !== null && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  );
}
