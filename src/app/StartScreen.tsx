import { useEffect, useState } from 'react';
import { LibraryScreen } from '../features/library/LibraryScreen';
import type { Locale } from '../i18n/translate';
import type { SheetStorage } from '../storage/create-storage';
import type { SheetSummary } from '../storage/summarise-sheet';
import { useTranslation } from '../ui/translation';
import { storageSentence, type Desk, type OpenSheet } from './desk';
import { blankSheet } from './blank-sheet';

interface StartScreenProps {
  readonly desk: Desk;
  readonly storage: SheetStorage;
  /**
   * @param opening a text to draw on the sheet, from a `.txt` file.
   * @param note what to tell about the file it comes from.
   */
  readonly onOpened: (sheet: OpenSheet, opening: string | null, note?: string | null) => void;
  readonly onLocale: (locale: Locale) => void;
}

/** The sheets of this device, and the ways to begin another. */
export function StartScreen({ desk, storage, onOpened, onLocale }: StartScreenProps) {
  const { t, locale } = useTranslation();
  const [sheets, setSheets] = useState<readonly SheetSummary[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // Follows the device's list, whatever tab changes it.
  useEffect(
    () =>
      storage.watchList((listed) => {
        setSheets(listed ?? []);
      }),
    [storage],
  );

  // Read and loaded only when asked for: the first visit draws sooner.
  const openExample = async () => {
    const { exampleDocument } = await import('./example-document');
    onOpened(await desk.lay(exampleDocument(desk, t, locale)), null);
  };
  const openFile = async (file: File) => {
    const { sheetFromFile } = await import('./sheet-from-file');
    const read = await sheetFromFile(file, desk, { t, locale });
    if (read.ok) onOpened(await desk.lay(read.value.document), read.value.text, read.value.note);
    else setProblem(read.problem);
  };
  const open = async (id: SheetSummary['id']) => {
    const opened = await desk.open(id);
    if (opened.ok) onOpened(opened.value, null);
    else {
      setProblem(t(storageSentence(opened.problem)));
      if (opened.problem.kind === 'incomplete') onOpened(await desk.lay(opened.problem.document), null);
    }
  };
  const change = async (changing: ReturnType<SheetStorage['rename' | 'erase' | 'duplicate']>) => {
    const changed = await changing;
    setProblem(changed.ok ? null : t(storageSentence(changed.problem)));
  };

  return (
    <LibraryScreen
      sheets={sheets}
      now={desk.now()}
      problem={problem}
      onNew={() => {
        void desk.lay(blankSheet(desk, locale)).then((sheet) => {
          onOpened(sheet, null);
        });
      }}
      onOpenFile={(file) => void openFile(file)}
      onExample={() => {
        void openExample();
      }}
      onOpen={(id) => void open(id)}
      onRename={(id, title) => void change(storage.rename(id, title))}
      onDuplicate={(id) => {
        const title = sheets?.find((sheet) => sheet.id === id);
        void change(
          storage.duplicate(id, t('app.copyOf', { title: title?.kind === 'readable' ? title.title : '' })),
        );
      }}
      onErase={(id) => void change(storage.erase(id))}
      onLocale={onLocale}
    />
  );
}
