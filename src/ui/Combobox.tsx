import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { FieldProblem } from './FieldProblem';
import styles from './Combobox.module.css';
import field from './Field.module.css';

interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** Tells apart, in a quieter voice. */
  readonly detail: string | null;
}

interface ComboboxProps {
  readonly label: string;
  readonly query: string;
  /** Those that fit the query, the likeliest first. */
  readonly options: readonly ComboboxOption[];
  /** Said when nothing fits. */
  readonly empty: string;
  /** Why what was chosen was not taken. */
  readonly problem?: string | null;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
  /** Escape, or the focus went elsewhere. */
  readonly onLeave: (how: 'escape' | 'blur') => void;
}

/**
 * Somebody among many, by a few letters: the list stands under the field for as long as it is mounted, and
 * the field takes the focus. ↑ and ↓ go through the list, Enter takes the one that is marked.
 */
export function Combobox(props: ComboboxProps) {
  const { label, query, options, empty, problem = null, onQuery, onChoose, onLeave } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, options.length - 1);
  const activeOption = options[active];
  // Takes the browser's focus as it appears.
  useEffect(() => {
    input.current?.focus();
  }, []);
  // Stands in sight with its list, also once a keyboard has come up over the foot of the screen; the field before the list.
  useEffect(() => {
    const show = () => {
      for (const part of [list, input]) part.current?.scrollIntoView({ block: 'nearest' });
    };
    show();
    window.addEventListener('resize', show);
    return () => {
      window.removeEventListener('resize', show);
    };
  }, [options.length]);
  // Follows the arrow keys down a list that scrolls.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) setWanted((active + step + options.length) % options.length);
    else if (event.key === 'Enter' && activeOption !== undefined) onChoose(activeOption.id);
    else if (event.key === 'Escape') onLeave('escape');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <div className={styles['combobox']}>
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeOption === undefined ? undefined : optionId(active)}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        placeholder={label}
        value={query}
        className={field['input']}
        onChange={(event) => {
          setWanted(0);
          onQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          onLeave('blur');
        }}
      />
      {problem !== null && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      <p role="status" className={styles['empty']}>
        {options.length === 0 ? empty : ''}
      </p>
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={options.length === 0}
        className={styles['list']}
      >
        {options.map((option, index) => (
          <Option
            key={option.id}
            id={optionId(index)}
            option={option}
            isActive={index === active}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: ComboboxOption;
  readonly isActive: boolean;
  readonly onChoose: (id: string) => void;
}

function Option({ id, option, isActive, onChoose }: OptionProps) {
  return (
    // The keys of a list are in the field, which keeps the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['option']}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(option.id);
      }}
    >
      <b dir="auto">{option.label}</b>
      {option.detail !== null && <span className={styles['detail']}>{option.detail}</span>}
    </li>
  );
}
