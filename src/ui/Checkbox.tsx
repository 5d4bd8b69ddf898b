import { Check } from 'lucide-react';
import { classNames } from './class-names';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function Checkbox({ label, className, isChecked, onChange }: CheckboxProps) {
  return (
    <label className={classNames(styles['checkbox'], className)}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles['box']} aria-hidden="true">
        {isChecked && <Check size={16} strokeWidth={3} />}
      </span>
      {label}
    </label>
  );
}
