import { Hand, MousePointer2, Scan } from 'lucide-react';
import { Toolbar } from '../../ui/Toolbar';
import { useTranslation } from '../../ui/translation';

/** `select`: a drag on the sheet chooses or moves signs; `pan`: it moves the sheet. */
export type Tool = 'select' | 'pan';

interface ToolRailProps {
  readonly tool: Tool;
  readonly orientation: 'vertical' | 'horizontal';
  readonly onTool: (tool: Tool) => void;
  /** « Tout voir ». */
  readonly onFit: () => void;
}

export function ToolRail({ tool, orientation, onTool, onFit }: ToolRailProps) {
  const { t } = useTranslation();
  const tools = [
    { id: 'select', label: t('editor.toolSelect'), hint: t('editor.toolSelectHint'), Icon: MousePointer2 },
    { id: 'pan', label: t('editor.toolPan'), hint: t('editor.toolPanHint'), Icon: Hand },
  ] as const;
  return (
    <Toolbar
      label={t('editor.tools')}
      orientation={orientation}
      items={tools.map(({ id, label, hint, Icon }) => ({
        id,
        label,
        hint,
        icon: <Icon size={21} strokeWidth={1.8} />,
        isPressed: tool === id,
        onPress: () => {
          onTool(id);
        },
      }))}
      endItems={[
        {
          id: 'fit',
          label: t('editor.fit'),
          hint: t('editor.fitHint'),
          icon: <Scan size={21} strokeWidth={1.8} />,
          isPressed: null,
          onPress: onFit,
        },
      ]}
    />
  );
}
