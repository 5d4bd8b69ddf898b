import { Check } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly label: string;
  /** One line under the label: what it does. */
  readonly hint?: string;
  /** Instead of the label, for ears: which of several like it. */
  readonly name?: string;
  readonly className?: string | undefined;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function Checkbox({ label, hint, name, className, isChecked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <label className={classNames(styles['checkbox'], className)}>
      <input
        type="checkbox"
        aria-label={name ?? (hint === undefined ? undefined : label)}
        aria-describedby={hint === undefined ? undefined : id}
        checked={isChecked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles['box']} aria-hidden="true">
        {isChecked && <Check size={16} strokeWidth={3} />}
      </span>
      {hint === undefined ? (
        label
      ) : (
        <span className={styles['words']}>
          <span>{label}</span>
          <span id={id} className={styles['hint']}>
            {hint}
          </span>
        </span>
      )}
    </label>
  );
}
