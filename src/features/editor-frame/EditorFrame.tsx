import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import type { ScreenKind } from './screen-kind';
import styles from './EditorFrame.module.css';

interface EditorFrameProps {
  readonly screen: ScreenKind;
  readonly topBar: ReactNode;
  /** Left, or below on a portrait tablet; nothing on a phone. */
  readonly tools: ReactNode;
  readonly sheet: ReactNode;
  readonly legend: ReactNode;
  /** The line; nothing on a phone. */
  readonly dock: ReactNode;
  /** On a portrait tablet the line takes the place of the tools while it is written in. */
  readonly isDockOpen: boolean;
  /** Right side while the thread is closed. */
  readonly rail: ReactNode;
  /** The thread, or `null` while it is closed. */
  readonly panel: ReactNode;
  /** Between the top bar and the sheet. */
  readonly banner: ReactNode;
  /** Before a room: the sheet, its legend and, while it is written in, the line. */
  readonly isProjecting?: boolean;
}

/** Where everything stands round the sheet. What lies over the sheet never hides the line or the legend. */
export function EditorFrame(props: EditorFrameProps) {
  const {
    screen,
    topBar,
    tools,
    sheet,
    legend,
    dock,
    isDockOpen,
    rail,
    panel,
    banner,
    isProjecting = false,
  } = props;
  return (
    <div
      className={classNames(styles['frame'], styles[isProjecting ? 'projecting' : screen])}
      data-panel={panel === null || isProjecting ? undefined : 'open'}
      data-dock={isDockOpen ? 'open' : undefined}
    >
      {!isProjecting && (
        <div data-region="top" className={styles['top']}>
          {topBar}
        </div>
      )}
      {banner !== null && !isProjecting && <div className={styles['banner']}>{banner}</div>}
      {screen !== 'phone' && !isProjecting && (
        <div data-region="tools" className={styles['tools']}>
          {tools}
        </div>
      )}
      <main className={styles['paper']}>
        <div data-region="sheet" className={styles['sheet']}>
          {sheet}
        </div>
        {legend}
      </main>
      {screen !== 'phone' && (
        <div data-region="dock" className={styles['dock']}>
          {dock}
        </div>
      )}
      {panel === null && !isProjecting && (screen === 'desk' || screen === 'landscape') && (
        <div data-region="rail" className={styles['rail']}>
          {rail}
        </div>
      )}
      {panel !== null && !isProjecting && (
        <div data-region="panel" className={styles['panel']}>
          {panel}
        </div>
      )}
    </div>
  );
}
