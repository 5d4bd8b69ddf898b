import { Eraser } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { useTranslation } from './translation';

interface EraseQuestionProps {
  readonly title: string;
  /** What goes, in words. */
  readonly description: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly onKeep: () => void;
  readonly onErase: () => void;
  /** What more is said. Left out: nothing. */
  readonly children?: ReactNode;
}

/** Asked once before something goes for good. */
export function EraseQuestion(props: EraseQuestionProps) {
  const { title, description, confirm, onKeep, onErase, children } = props;
  const { t } = useTranslation();
  return (
    <Dialog
      size="small"
      title={title}
      description={description}
      onClose={onKeep}
      footer={
        <>
          <Button onClick={onKeep}>{t('library.keep')}</Button>
          <Button variant="primary" icon={<Eraser size={18} />} onClick={onErase}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
