import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { fittingFigures, listedFigures } from '../../documents/find-figures';
import type { FigureId } from '../../model/ids';
import { Button } from '../../ui/Button';
import { Combobox } from '../../ui/Combobox';
import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';

interface FigurePickerProps extends Pick<CardTools, 'document'> {
  readonly label: string;
  /** Stands before the button, which is then a sign only. */
  readonly title?: string;
  /** Which of the sheet may be chosen. */
  readonly isOffered: (id: FigureId) => boolean;
  /** @returns why it was refused, in a sentence, or `null`: then the list closes. */
  readonly onPick: (id: FigureId) => string | null;
  /** Somebody who is not on the sheet yet, by name; left out, only those of the sheet may be chosen. */
  readonly onNew?: (name: string) => string | null;
}

/** A button that opens a list of those on the sheet, found by a few letters. */
export function FigurePicker(props: FigurePickerProps) {
  const [state, setState] = useState<'closed' | 'open' | 'back'>('closed');
  const button = useRef<HTMLButtonElement>(null);
  // The browser drops the focus with the list: the keyboard goes on from the button.
  useEffect(() => {
    if (state === 'back') button.current?.focus();
  }, [state]);
  const open = () => {
    setState('open');
  };
  const { label, title } = props;
  const head = title === undefined ? null : <span className={styles['side']}>{title}</span>;
  if (state === 'open') {
    return (
      <>
        {head}
        <OpenPicker
          {...props}
          onClose={(how) => {
            setState(how === 'blur' ? 'closed' : 'back');
          }}
        />
      </>
    );
  }
  if (head !== null) {
    return (
      <div className={styles['head']}>
        {head}
        <IconButton
          ref={button}
          label={label}
          tooltipSide="left"
          icon={<Plus size={18} strokeWidth={2} />}
          onClick={open}
        />
      </div>
    );
  }
  return (
    <Button
      ref={button}
      variant="plain"
      className={styles['adder']}
      icon={<Plus size={18} strokeWidth={2} />}
      onClick={open}
    >
      {label}
    </Button>
  );
}

/** Not an id: ids are letters and digits. */
const NEW = '+';

interface OpenPickerProps extends FigurePickerProps {
  readonly onClose: (how: 'done' | 'escape' | 'blur') => void;
}

/** The list itself, ready to type in. */
export function OpenPicker({ label, document, isOffered, onPick, onNew, onClose }: OpenPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const offered = listedFigures(document, t).filter(({ id }) => isOffered(id));
  const fitting = fittingFigures(offered, query);
  const name = query.trim();
  const created = { id: NEW, label: t('card.create', { name }), detail: null };
  return (
    <Combobox
      label={label}
      query={query}
      options={onNew === undefined || name === '' ? fitting : [...fitting, created]}
      empty={t('card.nobody')}
      problem={problem}
      onQuery={(typed) => {
        setQuery(typed);
        setProblem(null);
      }}
      onChoose={(id) => {
        const found = id === NEW ? (onNew?.(name) ?? null) : onPick(id as FigureId);
        setProblem(found);
        if (found === null) onClose('done');
      }}
      onLeave={onClose}
    />
  );
}
