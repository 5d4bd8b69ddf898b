import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names';
import field from './Field.module.css';
import styles from './SelectField.module.css';

interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Said, not shown: what stands beside it says it to the eye. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly SelectOption<Value>[];
  /** `null`: several are in hand, and they differ. */
  readonly value: Value | null;
  /** Shown while the value is `null`. */
  readonly mixed?: string;
  readonly className?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of several, dropped down: the browser's own list, which fingers and screen readers know. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, isLabelHidden = false, options, value, mixed = '', className, onChange } = props;
  const id = useId();
  return (
    <div className={classNames(field['field'], className)}>
      {!isLabelHidden && (
        <label htmlFor={id} className={field['label']}>
          {label}
        </label>
      )}
      <div className={styles['box']}>
        <select
          id={id}
          aria-label={isLabelHidden ? label : undefined}
          translate="no"
          className={field['input']}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {value === null && <option value="">{mixed}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={18} strokeWidth={2} aria-hidden="true" className={styles['arrow']} />
      </div>
    </div>
  );
}
