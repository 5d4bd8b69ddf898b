import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import { panelItems, type PanelKind } from './panel-items';

interface PanelSwitchProps {
  /** The panel it stands in. */
  readonly shown: PanelKind;
  readonly isReadOnly: boolean;
  readonly onOpen: (kind: PanelKind) => void;
}

/** In the head of a panel: the way to the others, which stand in the same place. */
export function PanelSwitch({ shown, isReadOnly, onOpen }: PanelSwitchProps) {
  const { t } = useTranslation();
  return panelItems(isReadOnly)
    .filter(({ kind }) => kind !== shown)
    .map(({ kind, label, Icon }) => (
      <IconButton
        key={kind}
        label={t(label)}
        icon={<Icon size={20} strokeWidth={2} aria-hidden="true" />}
        aria-expanded={false}
        onClick={() => {
          onOpen(kind);
        }}
      />
    ));
}
