import { FilePhraseDialog } from '../features/vault-dialog/FilePhraseDialog';
import { useTranslation } from '../ui/translation';
import type { Desk } from './desk';
import { fileInside } from './sealed-file';

/** A protected file that somebody chose. */
export interface SealedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface OpenSealedFileProps {
  readonly desk: Desk;
  readonly file: SealedFile;
  /** What was inside, to be read like any other file. */
  readonly onInside: (file: File) => void;
  readonly onClose: () => void;
}

/** Asks for the phrase of a protected file. */
export function OpenSealedFile({ desk, file, onInside, onClose }: OpenSealedFileProps) {
  const { t } = useTranslation();
  return (
    <FilePhraseDialog
      way="open"
      offered=""
      onPhrase={async (phrase) => {
        const opened = await desk.safe.openFile(file.bytes, phrase);
        if (!opened.ok) return t(`vault.file.${opened.problem}`);
        onInside(fileInside(file.name, opened.bytes));
        return null;
      }}
      onClose={onClose}
    />
  );
}
