import { Eraser } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';

/** What is about to go for good. */
export type ErasedThing =
  | { readonly kind: 'arrow'; readonly isRelay: boolean }
  | { readonly kind: 'figure'; readonly name: string; readonly arrows: number }
  | { readonly kind: 'several'; readonly count: number };

interface EraseForGoodDialogProps {
  readonly thing: ErasedThing;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** « Retirer… »: said in words what goes, and that nothing brings it back. */
export function EraseForGoodDialog({ thing, onKeep, onErase }: EraseForGoodDialogProps) {
  const { t } = useTranslation();
  const title = {
    arrow: () => t(thing.kind === 'arrow' && thing.isRelay ? 'erase.relay' : 'erase.activation'),
    figure: () => t('erase.figure', { name: thing.kind === 'figure' ? thing.name : '' }),
    several: () => t('erase.several', { count: thing.kind === 'several' ? thing.count : 0 }),
  }[thing.kind]();
  const arrows = thing.kind === 'figure' ? thing.arrows : 0;
  return (
    <Dialog
      size="small"
      title={title}
      description={t('erase.everywhere')}
      onClose={onKeep}
      footer={
        <>
          <Button onClick={onKeep}>{t('library.keep')}</Button>
          <Button variant="primary" icon={<Eraser size={18} />} onClick={onErase}>
            {t('erase.confirm')}
          </Button>
        </>
      }
    >
      {arrows > 0 ? <p>{t('erase.arrows', { count: arrows })}</p> : undefined}
    </Dialog>
  );
}
