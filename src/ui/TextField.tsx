import { useId, type ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './TextField.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type' | 'list'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offered while typing; anything else may be typed. */
  readonly suggestions?: readonly string[];
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'number';
}

/** What is typed here may name people: the browser neither keeps, checks nor translates it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, suggestions = [], hint, type = 'text', className, ...rest } = props;
  const id = useId();
  const hasList = suggestions.length > 0;
  return (
    <div className={classNames(styles['field'], className)}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        autoComplete="off"
        spellCheck={false}
        translate="no"
        {...rest}
        id={id}
        type={type}
        value={value}
        list={hasList ? `${id}-list` : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className={styles['input']}
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
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
