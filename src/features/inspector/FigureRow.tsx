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

interface FigureRowProps {
  readonly tools: CardTools;
  readonly id: FigureId;
  /** Pressing it puts somebody else there; left out: it shows who this is. */
  readonly onChange?: () => void;
  /** `null`: it cannot be taken out. */
  readonly onTakeOut: (() => void) | null;
  readonly takeOutLabel?: string;
  readonly children?: ReactNode;
}

/** Somebody, or a building, in a list of the panel. */
export function FigureRow(props: FigureRowProps) {
  const { id, onChange, onTakeOut, takeOutLabel, children } = props;
  const { document, onShow } = props.tools;
  const { t } = useTranslation();
  const name = nameAsTyped(document, id, t);
  const shown = frenchTypography(name);
  const detail = figureDetail(document, id, t);
  const said = { name: detail === null ? shown : `${shown} ${detail}` };
  return (
    <li>
      <div className={styles['row']}>
        <FigureSign document={document} id={id} />
        <button
          type="button"
          className={styles['who']}
          aria-label={onChange === undefined ? t('card.show', said) : t('card.endChange', said)}
          onClick={
            onChange ??
            (() => {
              onShow(id);
            })
          }
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
