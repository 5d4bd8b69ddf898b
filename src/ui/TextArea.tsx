import { useId, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { FieldProblem } from './FieldProblem';
import field from './Field.module.css';
import styles from './TextArea.module.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint: string;
  /** Why what stands there cannot be taken; it then stays. */
  readonly problem: string | null;
  /** « 49 / 300 », at the end of the label’s line. */
  readonly counter: string;
}

/** A few lines in somebody’s own words. The browser neither keeps, checks nor translates them. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, hint, problem, counter, className, ...rest } = props;
  const id = useId();
  return (
    <div className={classNames(field['field'], className)}>
      <div className={field['head']}>
        <label htmlFor={id} className={classNames(field['label'], styles['label'])}>
          {label}
        </label>
        <span className={field['counter']}>{counter}</span>
      </div>
      <textarea
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        {...rest}
        id={id}
        value={value}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`}
        className={classNames(field['input'], styles['area'])}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <span id={`${id}-hint`} className={field['hint']}>
        {hint}
      </span>
      {problem !== null && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  );
}
