import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { useTranslation } from '../../ui/translation';

interface LockAfterFieldProps<Minutes extends number> {
  readonly choices: readonly Minutes[];
  readonly minutes: Minutes;
  /** Kept at once. */
  readonly onMinutes: (minutes: Minutes) => void;
}

/** How long the sheets stay open when nobody touches them. */
export function LockAfterField<Minutes extends number>(props: LockAfterFieldProps<Minutes>) {
  const { choices, minutes, onMinutes } = props;
  const { t } = useTranslation();
  return (
    <ChoiceGroup
      label={t('vault.lockAfter')}
      value={String(minutes)}
      choices={choices.map((choice) => ({
        value: String(choice),
        label: t('vault.lockMinutes', { minutes: choice }),
      }))}
      onChange={(value) => {
        const chosen = choices.find((choice) => String(choice) === value);
        if (chosen !== undefined) onMinutes(chosen);
      }}
    />
  );
}
