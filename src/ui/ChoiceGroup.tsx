import { useId } from 'react';
import styles from './ChoiceGroup.module.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  /** `null`: several are in hand, and they differ. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side: native radio buttons drawn as one bar. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['bar']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
