import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/translate';
import { GENOGRAM_SIGNS } from '../../layout/scene';
import { LEGEND_BOX, LegendArrow, LegendFigure } from '../../symbols/LegendSymbols';
import { classNames } from '../../ui/class-names';
import { useTranslation } from '../../ui/translation';
import styles from './LegendBar.module.css';

interface LegendItem {
  readonly key: MessageKey & `export.legend.${string}`;
  readonly box: keyof typeof LEGEND_BOX;
  readonly sign: ReactNode;
}

const ITEMS: readonly LegendItem[] = [
  { key: 'export.legend.family', box: 'figure', sign: <LegendFigure look="family" /> },
  { key: 'export.legend.other', box: 'figure', sign: <LegendFigure look="other" /> },
  { key: 'export.legend.professional', box: 'figure', sign: <LegendFigure look="professional" /> },
  { key: 'export.legend.red', box: 'arrow', sign: <LegendArrow look="red" /> },
  { key: 'export.legend.orange', box: 'arrow', sign: <LegendArrow look="orange" /> },
  { key: 'export.legend.blue', box: 'arrow', sign: <LegendArrow look="blue" /> },
  { key: 'export.legend.green', box: 'arrow', sign: <LegendArrow look="green" /> },
  { key: 'export.legend.relay', box: 'arrow', sign: <LegendArrow look="relay" /> },
];

const GENOGRAM: readonly LegendItem[] = GENOGRAM_SIGNS.map((sign) => ({
  key: `export.legend.${sign}`,
  box: 'genogram',
  sign: <LegendFigure look="family" genogram={sign} />,
}));

/** Px of height of a figure in the legend, and how much smaller than their own size arrows are. */
const FIGURE_HEIGHT = 20;
const ARROW_SCALE = 0.9;

interface LegendBarProps {
  /** On a phone: closed until it is asked for. */
  readonly isFolded?: boolean;
  /** The family is drawn as squares, circles and diamonds. */
  readonly withGenogram?: boolean;
  /** Before a room: one large row. */
  readonly isProjected?: boolean;
}

/** Under every sheet: one row where there is room, else two. */
export function LegendBar({ isFolded = false, withGenogram = false, isProjected = false }: LegendBarProps) {
  const { t } = useTranslation();
  const items = withGenogram ? [...ITEMS.slice(0, 1), ...GENOGRAM, ...ITEMS.slice(1)] : ITEMS;
  const list = (
    <ul
      className={classNames(styles['list'], withGenogram && styles['long'])}
      aria-label={t('export.legend.title')}
    >
      {items.map(({ key, box, sign }) => (
        <li key={key} className={styles['item']}>
          <Sign box={box}>{sign}</Sign>
          {t(key)}
        </li>
      ))}
    </ul>
  );
  if (!isFolded || isProjected)
    return <div className={classNames(styles['legend'], isProjected && styles['projected'])}>{list}</div>;
  return (
    <details className={classNames(styles['legend'], styles['folded'])}>
      <summary className={styles['summary']}>{t('export.legend.title')}</summary>
      {list}
    </details>
  );
}

function Sign({ box, children }: { readonly box: keyof typeof LEGEND_BOX; readonly children: ReactNode }) {
  const { width, height } = LEGEND_BOX[box];
  const scale = box === 'figure' || box === 'genogram' ? FIGURE_HEIGHT / height : ARROW_SCALE;
  return (
    <svg
      width={width * scale}
      height={height * scale}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
