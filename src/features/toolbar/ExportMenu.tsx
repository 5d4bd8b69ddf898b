import { FileImage, FileJson2, FileText, Frame, ScanLine, Share, TextQuote } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/translate';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menu-entry';
import { useTranslation } from '../../ui/translation';
import styles from './ExportMenu.module.css';

/** `view`: what is on the screen, as it is seen, to the clipboard. */
export type ExportChoice = 'pdf' | 'png' | 'svg' | 'text' | 'trace' | 'view';

interface Line {
  readonly choice: ExportChoice;
  readonly label: MessageKey & `editor.export.${string}`;
  readonly detail: MessageKey & `editor.exportDetail.${string}`;
  readonly icon: ReactNode;
}

const FORMATS: readonly Line[] = [
  {
    choice: 'pdf',
    label: 'editor.export.pdf',
    detail: 'editor.exportDetail.pdf',
    icon: <FileText size={18} />,
  },
  {
    choice: 'png',
    label: 'editor.export.png',
    detail: 'editor.exportDetail.png',
    icon: <FileImage size={18} />,
  },
  { choice: 'svg', label: 'editor.export.svg', detail: 'editor.exportDetail.svg', icon: <Frame size={18} /> },
  {
    choice: 'text',
    label: 'editor.export.text',
    detail: 'editor.exportDetail.text',
    icon: <TextQuote size={18} />,
  },
  {
    choice: 'trace',
    label: 'editor.export.trace',
    detail: 'editor.exportDetail.trace',
    icon: <FileJson2 size={18} />,
  },
];

const VIEW: Line = {
  choice: 'view',
  label: 'editor.export.view',
  detail: 'editor.exportDetail.view',
  icon: <ScanLine size={18} />,
};

interface ExportMenuProps {
  readonly onExport: (choice: ExportChoice) => void;
}

export function ExportMenu({ onExport }: ExportMenuProps) {
  const { t } = useTranslation();
  const entry = ({ choice, label, detail, icon }: Line): MenuEntry => ({
    kind: 'action',
    id: choice,
    label: t(label),
    detail: t(detail),
    icon,
    onSelect: () => {
      onExport(choice);
    },
  });
  return (
    <Menu
      entries={[...FORMATS.map(entry), { kind: 'separator', id: 'line' }, entry(VIEW)]}
      trigger={
        <Button variant="primary" icon={<Share size={17} strokeWidth={2} />} aria-label={t('editor.export')}>
          <span className={styles['word']}>{t('editor.export')}</span>
        </Button>
      }
    />
  );
}
