import { useEffect, useState } from 'react';
import { FilePhraseDialog } from '../features/vault-dialog/FilePhraseDialog';
import { OutletField } from '../features/vault-dialog/OutletField';
import { failure, success, type Result } from '../format/result';
import type { DiagramDocument } from '../model/document';
import type { SheetId } from '../storage/sheet-id';
import { useTranslation } from '../ui/translation';
import type { AgeProblem } from '../vault/age-file';
import { offerPhrase } from '../vault/offer-phrase';
import type { Desk } from './desk';
import type { OutsideFile } from './outside';
import { sealedFileName } from './sealed-file';

interface SealFileProps {
  readonly desk: Desk;
  readonly sheet: { readonly id: SheetId; readonly document: DiagramDocument };
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

/** « Fichier protégé par une phrase »: made, and put outside this browser. */
export function SealFile({ desk, sheet, announce, onClose }: SealFileProps) {
  const { t } = useTranslation();
  const { outside } = desk;
  const [offered] = useState(offerPhrase);
  const [outlet, setOutlet] = useState(outside.outlets.at(-1) ?? 'download');
  const [folder, setFolder] = useState<string | null>(null);
  // Asks where the last copies went, once: the next one goes there too.
  useEffect(() => {
    let isCurrent = true;
    void outside.folderName().then((name) => {
      if (!isCurrent || name === null || !outside.outlets.includes('folder')) return;
      setFolder(name);
      setOutlet('folder');
    });
    return () => {
      isCurrent = false;
    };
  }, [outside]);
  const seal = async (phrase: string): Promise<string | null> => {
    const handOver = await outside.prepare(outlet);
    if (handOver === null) return t('keeping.folderRefused');
    const made = await sealedFiles(desk, sheet.document, phrase);
    if (!made.ok) return t(`vault.file.${made.problem}`);
    if (!(await handOver(made.value).catch(() => false))) return t('keeping.notHanded');
    desk.backup.reminder.noteFile(sheet.id);
    announce(t(outlet === 'folder' ? 'keeping.inFolder' : 'vault.fileDone'));
    return null;
  };
  return (
    <FilePhraseDialog way="seal" offered={offered} onPhrase={seal} onClose={onClose}>
      <OutletField
        outlets={outside.outlets}
        outlet={outlet}
        folder={folder}
        onOutlet={setOutlet}
        onFolder={() => {
          void outside.chooseFolder().then((name) => {
            if (name !== null) setFolder(name);
          });
        }}
      />
    </FilePhraseDialog>
  );
}

/** One for the phrase; a second for the establishment's key when there is one, because age mixes them in no file. */
async function sealedFiles(
  { safe, makeId, now }: Desk,
  document: DiagramDocument,
  phrase: string,
): Promise<Result<readonly OutsideFile[], AgeProblem>> {
  const made = await safe.sealFile(document, phrase);
  if (!made.ok) return failure(made.problem);
  const forKey = await safe.sealForEstablishment(document);
  if (forKey?.ok === false) return failure(forKey.problem);
  const name = sealedFileName({ makeId, now });
  const files = [{ name, bytes: made.bytes }];
  return success(
    forKey === null ? files : [...files, { name: name.replace('.', '-cle.'), bytes: forKey.bytes }],
  );
}
