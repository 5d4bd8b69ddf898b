import type { Translate } from '../../i18n/translate';
import { EraseQuestion } from '../../ui/EraseQuestion';
import { useTranslation } from '../../ui/translation';

/** What is about to go for good. */
export type ErasedThing =
  | { readonly kind: 'arrow'; readonly isRelay: boolean }
  | { readonly kind: 'figure'; readonly name: string; readonly arrows: number }
  /** What that person wanted said. */
  | { readonly kind: 'wish'; readonly name: string }
  | { readonly kind: 'several'; readonly count: number };

interface EraseForGoodDialogProps {
  readonly thing: ErasedThing;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** « Retirer… »: said in words what goes, and that nothing brings it back. */
export function EraseForGoodDialog({ thing, onKeep, onErase }: EraseForGoodDialogProps) {
  const { t } = useTranslation();
  const { title, goes } = wordsOf(thing, t);
  return (
    <EraseQuestion
      title={title}
      description={goes}
      confirm={t('erase.confirm')}
      onKeep={onKeep}
      onErase={onErase}
    >
      <p>{t('erase.forGood')}</p>
    </EraseQuestion>
  );
}

function wordsOf(thing: ErasedThing, t: Translate): { readonly title: string; readonly goes: string } {
  switch (thing.kind) {
    case 'arrow':
      return thing.isRelay
        ? { title: t('erase.relay'), goes: t('erase.relayGoes') }
        : { title: t('erase.activation'), goes: t('erase.activationGoes') };
    case 'figure': {
      const arrows = thing.arrows > 0 ? `${t('erase.arrows', { count: thing.arrows })} ` : '';
      return { title: t('erase.figure', { name: thing.name }), goes: arrows + t('erase.allGoes') };
    }
    case 'wish':
      return {
        title: t('erase.wish', { name: thing.name }),
        goes: t('erase.wishGoes', { name: thing.name }),
      };
    case 'several':
      return { title: t('erase.several', { count: thing.count }), goes: t('erase.allGoes') };
  }
}
