import { useState } from 'react';
import type { SheetId } from '../storage/sheet-id';
import { useTranslation } from '../ui/translation';
import type { Desk, OpenSheet } from './desk';
import { openStored } from './open-stored';
import type { SealedFile } from './OpenSealedFile';

interface OpeningTools {
  readonly desk: Desk;
  /**
   * @param opening a text to draw on the sheet, from a `.txt` file.
   * @param note what to tell about where it comes from.
   */
  readonly onOpened: (sheet: OpenSheet, opening: string | null, note?: string | null) => void;
  /** Why nothing was opened. */
  readonly onProblem: (sentence: string) => void;
}

/** The ways to put a sheet on the desk, but for a blank one. */
interface Opening {
  readonly openExample: () => Promise<void>;
  /** A protected file waits for its phrase in `sealed`. */
  readonly openFile: (file: File) => Promise<void>;
  /** What is known not to be protected. */
  readonly openPlain: (file: File) => Promise<void>;
  readonly open: (id: SheetId) => Promise<void>;
  /** `null`: no file waits. */
  readonly sealed: SealedFile | null;
  readonly leaveSealed: () => void;
}

/** Reads and loads each only when it is asked for: the first visit draws sooner. */
export function useOpening({ desk, onOpened, onProblem }: OpeningTools): Opening {
  const { t, locale } = useTranslation();
  const [sealed, setSealed] = useState<SealedFile | null>(null);
  const openPlain = async (file: File): Promise<void> => {
    const { sheetFromFile } = await import('./sheet-from-file');
    const read = await sheetFromFile(file, desk, { t, locale });
    if (read.ok) onOpened(await desk.lay(read.value.document), read.value.text, read.value.note);
    else onProblem(read.problem);
  };
  return {
    openPlain,
    async openExample() {
      const { exampleDocument } = await import('./example-document');
      onOpened(await desk.lay(exampleDocument(desk, t, locale)), null);
    },
    async openFile(file) {
      const { sealedBytes } = await import('./sealed-file');
      const bytes = await sealedBytes(file);
      if (bytes === null) await openPlain(file);
      else setSealed({ name: file.name, bytes });
    },
    async open(id) {
      const { sheet, note } = await openStored(desk, id, t);
      // Of what was opened, told on the sheet: this screen goes with it.
      if (sheet !== null) onOpened(sheet, null, note);
      else if (note !== null) onProblem(note);
    },
    sealed,
    leaveSealed() {
      setSealed(null);
    },
  };
}
