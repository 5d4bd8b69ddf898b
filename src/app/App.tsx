import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { UpdateBanner } from '../features/messages/UpdateBanner';
import { createTranslate, type Locale } from '../i18n/translate';
import type { SheetStorage } from '../storage/create-storage';
import { UiProvider } from '../ui/UiProvider';
import styles from './app.module.css';
import type { Desk } from './desk';
import { ErrorBoundary } from './ErrorBoundary';
import { LateDevice } from './LateDevice';
import { saveTraceFile } from './save-trace-file';
import { StartScreen } from './StartScreen';
import { useLock } from './use-lock';
import { useLocale } from './use-locale';
import { useMessages } from './use-messages';
import { useOnDesk } from './use-on-desk';
import { useUpdate, type AppUpdates } from './use-update';
import { reloadPage } from './reload-page';

const loadEditor = () => import('./EditorScreen');
/** Fetched while the start screen is read: that screen stands sooner, and the first sheet opens as soon. */
const EditorScreen = lazy(async () => ({ default: (await loadEditor()).EditorScreen }));
// Seldom seen: the first visit draws sooner.
const UnlockScreen = lazy(async () => ({
  default: (await import('../features/vault-dialog/UnlockScreen')).UnlockScreen,
}));
const RecoveryOnDesk = lazy(async () => ({ default: (await import('./RecoveryOnDesk')).RecoveryOnDesk }));

interface AppProps {
  readonly desk: Desk;
  readonly storage: SheetStorage;
  readonly updates: AppUpdates;
  /** Its words are loaded. */
  readonly firstLocale: Locale;
}

/** The start screen, or one open sheet. */
export function App({ desk, storage, updates, firstLocale }: AppProps) {
  const [locale, setLocale] = useLocale(firstLocale);
  const [message, announce] = useMessages();
  const { update, dismiss } = useUpdate(updates);
  const t = createTranslate(locale);
  const { onDesk, problem, put, clear, leave, reopen } = useOnDesk(desk, t, announce);

  const lock = useCallback(async () => {
    desk.wall.close();
    desk.clipboard.forget();
    if (onDesk === null || (await onDesk.sheet.session.flush())) reloadPage();
    else announce(createTranslate(locale)('vault.lockRefused'));
  }, [announce, desk, locale, onDesk]);
  const { safe, lockCalls, idleLock } = desk;
  const door = useSyncExternalStore(safe.door.subscribe, safe.door.get);
  // Asked for while the database does not answer: whatever it says later, the screen stays until somebody leaves it.
  const [isRecovering, setRecovering] = useState(false);
  const shown = isRecovering ? 'recovering' : door;
  const recover = () => {
    setRecovering(true);
  };
  const { isSet } = safe.authenticator;
  const hasAuthenticator = useSyncExternalStore(isSet.subscribe, isSet.get);
  const onLock = useLock(
    safe,
    lockCalls,
    idleLock,
    useCallback(() => void lock(), [lock]),
  );
  // Fetches the editor ahead, once; when it cannot be had, the error screen says so at the first sheet.
  useEffect(() => {
    loadEditor().catch(() => undefined);
  }, []);
  // Looks at the vault, once.
  useEffect(() => {
    void safe.look();
  }, [safe]);

  return (
    <UiProvider locale={locale}>
      <ErrorBoundary
        t={t}
        recovery={
          <Suspense fallback={null}>
            <RecoveryOnDesk desk={desk} onLeave={reloadPage} />
          </Suspense>
        }
        onRescue={
          onDesk === null
            ? null
            : () => {
                saveTraceFile(onDesk.sheet.editor.store.getState().committed, desk.now());
              }
        }
      >
        {update !== null && (
          <UpdateBanner
            onLater={dismiss}
            onUpdate={() => {
              void (onDesk === null ? Promise.resolve(true) : onDesk.sheet.session.flush()).then(update);
            }}
          />
        )}
        {shown === 'opening' && (
          <main className={styles['waiting']}>
            <LateDevice onRecover={recover} />
          </main>
        )}
        <Suspense fallback={null}>
          {shown === 'locked' && (
            <UnlockScreen
              onPhrase={safe.unlock}
              onCode={safe.unlockWithCode}
              onAuthenticator={hasAuthenticator ? safe.authenticator.unlock : null}
            />
          )}
          {shown === 'recovering' && <RecoveryOnDesk desk={desk} onLeave={reloadPage} />}
          {shown === 'recovery' && <RecoveryOnDesk desk={desk} onLeave={() => void safe.leaveRecovery()} />}
          {shown !== 'open' ? null : onDesk === null ? (
            <StartScreen
              desk={desk}
              onLock={onLock}
              onRecover={recover}
              storage={storage}
              onLocale={setLocale}
              firstProblem={problem}
              onOpened={(sheet, opening, note) => {
                put(sheet, opening);
                if (typeof note === 'string') announce(note);
              }}
            />
          ) : (
            <EditorScreen
              key={onDesk.sheet.id}
              desk={desk}
              sheet={onDesk.sheet}
              opening={onDesk.opening}
              message={message}
              announce={announce}
              onLocale={setLocale}
              onLeave={() => void leave()}
              onLock={onLock}
              onGone={clear}
              onReopen={() => void reopen()}
            />
          )}
        </Suspense>
      </ErrorBoundary>
    </UiProvider>
  );
}
