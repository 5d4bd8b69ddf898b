import {
  ArrowRightLeft,
  Building2,
  ChevronDown,
  ChevronUp,
  Hand,
  House,
  LassoSelect,
  MousePointer2,
  MoveUpRight,
  Network,
  Scan,
  SquareUserRound,
  UserRoundPlus,
  ZoomIn,
} from 'lucide-react';
import { useState } from 'react';
import { TOOLS, type Tool } from '../../session/tool';
import { Toolbar, type ToolbarItem } from '../../ui/Toolbar';
import { useTranslation } from '../../ui/translation';

interface ToolRailProps {
  readonly tool: Tool;
  /** It was taken for one gesture, from the bar beside a sign: the rail does not open for it. */
  readonly isOnce: boolean;
  /** The key of each tool, for its tooltip. */
  readonly keys: Readonly<Record<Tool, string>>;
  readonly orientation: 'vertical' | 'horizontal';
  /** Why nothing can be drawn now, in a sentence; `null`: everything can. */
  readonly whyNot: string | null;
  readonly onTool: (tool: Tool) => void;
  /** « Tout voir ». */
  readonly onFit: () => void;
  /** On a portrait tablet there is no room for it here: it is in the menu. */
  readonly hasLoupe: boolean;
  readonly onLoupe: () => void;
}

const ICONS = {
  select: MousePointer2,
  pan: Hand,
  lasso: LassoSelect,
  person: UserRoundPlus,
  professional: SquareUserRound,
  institution: Building2,
  household: House,
  activation: MoveUpRight,
  relay: ArrowRightLeft,
  kinship: Network,
} as const satisfies Record<Tool, unknown>;

const GROUP_STARTS: readonly Tool[] = ['person', 'activation'];
/** On a portrait tablet: those at hand. The arrows begin at a figure in hand, so their tools are behind « Plus ». */
const AT_HAND: readonly Tool[] = ['person', 'professional', 'institution', 'household', 'kinship'];

/** What the hand does, one button a tool; on a portrait tablet the rest stands in a second row. */
export function ToolRail(props: ToolRailProps) {
  const { tool, isOnce, keys, orientation, whyNot, onTool, onFit } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const size = orientation === 'vertical' ? 21 : 24;
  const item = (id: Tool): ToolbarItem => {
    const Icon = ICONS[id];
    return {
      id,
      label: t(`tool.${id}`),
      hint: t(`toolHint.${id}`),
      keyCap: keys[id],
      icon: <Icon size={size} strokeWidth={1.8} />,
      isPressed: whyNot === null && tool === id,
      disabledReason: whyNot,
      startsGroup: orientation === 'vertical' && GROUP_STARTS.includes(id),
      onPress: () => {
        onTool(id);
      },
    };
  };
  const fit: ToolbarItem = {
    id: 'fit',
    label: t('tool.fit'),
    hint: t('toolHint.fit'),
    keyCap: 'Ctrl+0',
    icon: <Scan size={size} strokeWidth={1.8} />,
    isPressed: null,
    onPress: onFit,
  };
  const loupe: ToolbarItem = {
    id: 'loupe',
    label: t('tool.loupe'),
    hint: t('toolHint.loupe'),
    keyCap: 'F4',
    icon: <ZoomIn size={size} strokeWidth={1.8} />,
    isPressed: props.hasLoupe,
    onPress: props.onLoupe,
  };
  if (orientation === 'vertical') {
    return (
      <Toolbar
        label={t('editor.tools')}
        orientation="vertical"
        items={TOOLS.map(item)}
        endItems={[loupe, fit]}
      />
    );
  }
  const behind = TOOLS.filter((id) => !AT_HAND.includes(id));
  const isShown = isOpen || (tool !== 'select' && !isOnce && behind.includes(tool));
  const more: ToolbarItem = {
    id: 'more',
    label: t('tool.more'),
    hint: t('tool.more'),
    icon: isShown ? <ChevronDown size={size} /> : <ChevronUp size={size} />,
    isPressed: null,
    isExpanded: isShown,
    onPress: () => {
      setOpen(!isShown);
    },
  };
  return (
    <Toolbar
      label={t('editor.tools')}
      orientation="horizontal"
      items={[...AT_HAND.map(item), more]}
      endItems={isShown ? [...behind.map(item), fit] : []}
    />
  );
}
