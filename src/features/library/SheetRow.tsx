import { CalendarClock, CopyPlus, Ellipsis, Eraser, FileText, FileWarning, PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { SheetSummary } from '../../storage/summarise-sheet';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menu-entry';
import { useTranslation } from '../../ui/translation';
import { changedSentence } from './changed-sentence';
import { contentSentence } from './content-sentence';
import { reviewSentence } from './review-sentence';
import { SheetThumbnail } from './SheetThumbnail';
import { SheetTitle } from './SheetTitle';
import styles from './SheetRow.module.css';

interface SheetRowProps {
  readonly sheet: SheetSummary;
  /** The one to go on with. */
  readonly isLatest: boolean;
  readonly now: number;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onReview: () => void;
  readonly onErase: () => void;
}

export function SheetRow(props: SheetRowProps) {
  const { sheet, isLatest, now, onOpen, onRename, onDuplicate, onReview, onErase } = props;
  const translation = useTranslation();
  const { t } = translation;
  const isReadable = sheet.kind === 'readable';
  const title = isReadable ? sheet.title : t('library.unreadableTitle');
  const review = reviewSentence(sheet, now, translation);
  const [isRenaming, setRenaming] = useState(false);
  const erase: MenuEntry = {
    kind: 'action',
    id: 'erase',
    label: t('library.erase'),
    icon: <Eraser size={18} />,
    onSelect: onErase,
  };
  const entries: readonly MenuEntry[] = isReadable
    ? [
        {
          kind: 'action',
          id: 'rename',
          label: t('library.rename'),
          icon: <PencilLine size={18} />,
          onSelect: () => {
            setRenaming(true);
          },
        },
        {
          kind: 'action',
          id: 'duplicate',
          label: t('library.duplicate'),
          icon: <CopyPlus size={18} />,
          onSelect: onDuplicate,
        },
        {
          kind: 'action',
          id: 'review',
          label: t('keeping.reviewEntry'),
          icon: <CalendarClock size={18} />,
          onSelect: onReview,
        },
        { kind: 'separator', id: 'line' },
        erase,
      ]
    : [erase];
  const verb = isLatest ? t('library.resume') : t('library.open');
  return (
    <li className={styles['row']}>
      <div className={styles['thumbnail']} aria-hidden="true">
        <Thumbnail sheet={sheet} />
      </div>
      <div>
        <SheetTitle
          title={title}
          isEditing={isRenaming}
          onDone={(title) => {
            setRenaming(false);
            if (title !== null) onRename(title);
          }}
        />
        <p className={styles['content']}>{contentSentence(sheet, translation)}</p>
        <p className={styles['changed']}>{changedSentence(sheet.modifiedAt, now, translation)}</p>
        {review !== null && <p className={styles['changed']}>{review}</p>}
      </div>
      <div className={styles['actions']}>
        {isReadable && (
          <Button variant={isLatest ? 'primary' : 'outline'} aria-label={`${verb} ${title}`} onClick={onOpen}>
            {verb}
          </Button>
        )}
        <Menu
          entries={entries}
          trigger={
            <Button
              variant="plain"
              aria-label={t('library.moreFor', { title })}
              icon={<Ellipsis size={20} />}
            />
          }
        />
      </div>
    </li>
  );
}

function Thumbnail({ sheet }: { readonly sheet: SheetSummary }) {
  if (sheet.kind === 'unreadable') return <FileWarning size={26} />;
  const { extent } = sheet.sketch;
  return extent === null ? <FileText size={26} /> : <SheetThumbnail sketch={{ ...sheet.sketch, extent }} />;
}
