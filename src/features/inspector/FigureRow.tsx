import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { figureDetail } from '../../documents/figure-detail';
import { nameAsTyped } from '../../documents/mention';
import { frenchTypography } from '../../i18n/typography';
import type { FigureId } from '../../model/ids';
import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FigureSign } from './FigureSign';

interface FigureRowProps extends Pick<CardTools, 'document'> {
  readonly id: FigureId;
  /** What pressing it does, with what is written on it. */
  readonly label: (name: string) => string;
  readonly onPress: () => void;
  /** `null`: it cannot be taken out. */
  readonly onTakeOut: (() => void) | null;
  readonly takeOutLabel?: string;
  readonly children?: ReactNode;
}

/** Somebody, or a building, in a list of the panel. */
export function FigureRow(props: FigureRowProps) {
  const { document, id, label, onPress, onTakeOut, takeOutLabel, children } = props;
  const { t } = useTranslation();
  const name = nameAsTyped(document, id, t);
  const shown = frenchTypography(name);
  const detail = figureDetail(document, id, t);
  return (
    <li>
      <div className={styles['row']}>
        <FigureSign document={document} id={id} />
        <button
          type="button"
          className={styles['who']}
          aria-label={label(detail === null ? shown : `${shown} ${detail}`)}
          onClick={onPress}
        >
          <b dir="auto">{shown}</b> {detail !== null && <span>{detail}</span>}
        </button>
        {onTakeOut !== null && (
          <IconButton
            label={takeOutLabel ?? t('card.takeOut', { name })}
            tooltipSide="left"
            icon={<X size={18} strokeWidth={2} />}
            onClick={onTakeOut}
          />
        )}
      </div>
      {children}
    </li>
  );
}
