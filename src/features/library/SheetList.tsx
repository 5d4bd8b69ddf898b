import type { SheetId } from '../../storage/sheet-id';
import type { SheetSummary } from '../../storage/summarise-sheet';
import { useTranslation } from '../../ui/translation';
import { SheetRow } from './SheetRow';
import styles from './SheetList.module.css';

interface SheetListProps {
  readonly sheets: readonly SheetSummary[] | null;
  readonly now: number;
  readonly onOpen: (id: SheetId) => void;
  readonly onRename: (id: SheetId, title: string) => void;
  readonly onDuplicate: (id: SheetId) => void;
  readonly onReview: (id: SheetId) => void;
  readonly onErase: (sheet: SheetSummary) => void;
}

/** « Sur cet appareil ». */
export function SheetList({ sheets, now, onErase, ...actions }: SheetListProps) {
  const { t } = useTranslation();
  return (
    <main className={styles['card']}>
      <h2 className={styles['title']} id="library-list">
        {t('library.onThisDevice')}
      </h2>
      {sheets?.length === 0 && <p className={styles['empty']}>{t('library.empty')}</p>}
      {sheets !== null && sheets.length > 0 && (
        <ul className={styles['list']} aria-labelledby="library-list">
          {sheets.map((sheet, index) => (
            <SheetRow
              key={sheet.id}
              sheet={sheet}
              isLatest={index === 0}
              now={now}
              onOpen={() => {
                actions.onOpen(sheet.id);
              }}
              onRename={(title) => {
                actions.onRename(sheet.id, title);
              }}
              onDuplicate={() => {
                actions.onDuplicate(sheet.id);
              }}
              onReview={() => {
                actions.onReview(sheet.id);
              }}
              onErase={() => {
                onErase(sheet);
              }}
            />
          ))}
        </ul>
      )}
    </main>
  );
}
