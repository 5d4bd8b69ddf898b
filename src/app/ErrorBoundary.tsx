import { Component, type ReactNode } from 'react';
import type { Translate } from '../i18n/translate';
import styles from './app.module.css';
import { reloadPage } from './reload-page';

interface ErrorBoundaryProps {
  readonly t: Translate;
  /** Saves the last committed document to a file; absent where there is none. */
  readonly onRescue: (() => void) | null;
  /** What is stored, without the editor. */
  readonly recovery: ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly isRecovering: boolean;
}

/** A fault of ours: what is drawn can still be taken out, and what was saved is saved. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, isRecovering: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true, isRecovering: false };
  }

  override render(): ReactNode {
    const { t, onRescue, recovery, children } = this.props;
    if (!this.state.failed) return children;
    if (this.state.isRecovering) return recovery;
    return (
      <main role="alert" className={styles['rescue']}>
        <h1>{t('app.faultTitle')}</h1>
        <p>{t('app.fault')}</p>
        {onRescue !== null && (
          <button type="button" onClick={onRescue}>
            {t('app.rescue')}
          </button>
        )}
        <button type="button" onClick={reloadPage}>
          {t('app.reload')}
        </button>
        <button
          type="button"
          onClick={() => {
            this.setState({ isRecovering: true });
          }}
        >
          {t('recovery.entry')}
        </button>
      </main>
    );
  }
}
