import { useEffect, useState, useSyncExternalStore } from 'react';
import { readTyped } from '../commands/typed-text';
import { LibraryScreen } from '../features/library/LibraryScreen';
import type { Locale } from '../i18n/translate';
import { TEXT_LIMITS } from '../model/text';
import type { SheetStorage } from '../storage/create-storage';
import { lateDialog } from '../ui/late-part';
import { useTranslation } from '../ui/translation';
import { storageSentence, type Desk, type OpenSheet } from './desk';
import { blankSheet } from './blank-sheet';
import { startEntries, type SafeDialog } from './safe-entries';
import { ErasedOnDesk } from './ErasedOnDesk';
import { StartSafe, type ListedSheets } from './StartSafe';
import { useOpening } from './use-opening';

// Loaded when they are first asked for: the first visit draws sooner.
const SafeDialogs = lateDialog(async () => (await import('./SafeDialogs')).SafeDialogs);
const OpenSealedFile = lateDialog(async () => (await import('./OpenSealedFile')).OpenSealedFile);

interface StartScreenProps {
  readonly desk: Desk;
  readonly storage: SheetStorage;
  /** What is said until something else is: why the sheet that was open is no longer. `null`: nothing. */
  readonly firstProblem: string | null;
  /**
   * @param opening a text to draw on the sheet, from a `.txt` file.
   * @param note what to tell about the file it comes from.
   */
  readonly onOpened: (sheet: OpenSheet, opening: string | null, note?: string | null) => void;
  readonly onLocale: (locale: Locale) => void;
  /** Drops the keys. */
  readonly onLock: () => void;
  /** To what stands beside the database, which does not answer. */
  readonly onRecover: () => void;
}

/** The sheets of this device, and the ways to begin another. */
export function StartScreen(props: StartScreenProps) {
  const { desk, storage, onOpened, onLocale } = props;
  const { safe } = desk;
  const translation = useTranslation();
  const { t, locale } = translation;
  const isProtected = useSyncExternalStore(safe.isProtected.subscribe, safe.isProtected.get);
  const [safeDialog, setSafeDialog] = useState<SafeDialog | null>(null);
  const [sheets, setSheets] = useState<ListedSheets>(null);
  // Nothing is said to be there, or not, of what cannot be looked at.
  const listed = sheets === 'denied' ? null : sheets;
  const [problem, setProblem] = useState(props.firstProblem);
  // Follows the device's list, whatever tab changes it.
  useEffect(
    () =>
      storage.watchList((found) => {
        setSheets(found ?? 'denied');
        // While the list is being read, and before anything is written.
        if (found !== null) void storage.beginNewLog();
        if (found?.length === 0) void safe.lookForMissing();
      }),
    [safe, storage],
  );

  const opening = useOpening({ desk, onOpened, onProblem: setProblem });
  const change = async (changing: ReturnType<SheetStorage['rename' | 'erase' | 'duplicate']>) => {
    const changed = await changing;
    if (changed.ok) setProblem(null);
    else if (changed.problem.kind === 'incomplete') setProblem(t('app.incompleteKept'));
    else setProblem(t(storageSentence(changed.problem)));
  };

  return (
    <>
      <LibraryScreen
        notice={
          <StartSafe
            retention={desk.retention}
            homeScreen={desk.homeScreen}
            sheets={sheets}
            isProtected={isProtected}
            now={desk.now()}
            onProtect={() => {
              setSafeDialog({ kind: 'protect' });
            }}
            onRecover={props.onRecover}
          />
        }
        entries={startEntries(translation, {
          safe,
          isProtected,
          onDialog: setSafeDialog,
          announce: setProblem,
          onLock: props.onLock,
        })}
        sheets={listed}
        now={desk.now()}
        problem={problem}
        onNew={() => {
          void desk.lay(blankSheet(desk, locale)).then((sheet) => {
            onOpened(sheet, null);
          });
        }}
        onOpenFile={(file) => void opening.openFile(file)}
        onExample={() => {
          void opening.openExample();
        }}
        onOpen={(id) => void opening.open(id)}
        onRename={(id, typed) => {
          const read = readTyped(typed, TEXT_LIMITS.about, t);
          if (!read.ok) setProblem(read.problem);
          else if (read.value !== '') void change(storage.rename(id, read.value));
        }}
        onDuplicate={(id) => {
          const title = listed?.find((sheet) => sheet.id === id);
          void change(
            storage.duplicate(id, t('app.copyOf', { title: title?.kind === 'readable' ? title.title : '' })),
          );
        }}
        onReview={(id) => {
          setSafeDialog({ kind: 'review', id });
        }}
        onErase={(id) => {
          const erasing = storage.erase(id);
          void change(erasing);
          void erasing.then(({ ok }) => {
            if (ok) desk.forget(id);
          });
        }}
        onLocale={onLocale}
      />
      <ErasedOnDesk erasedAt={desk.erasedAt} lost={desk.lost} />
      {safeDialog !== null && (
        <SafeDialogs
          key={safeDialog.kind}
          dialog={safeDialog}
          desk={desk}
          sheet={null}
          announce={setProblem}
          onDialog={setSafeDialog}
          onClose={() => {
            setSafeDialog(null);
          }}
        />
      )}
      {opening.sealed !== null && (
        <OpenSealedFile
          desk={desk}
          file={opening.sealed}
          onInside={(file) => void opening.openPlain(file)}
          onClose={opening.leaveSealed}
        />
      )}
    </>
  );
}
