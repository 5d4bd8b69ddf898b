import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import { TOOL_KEYS } from '../commands/take-tool';
import { ToolRail } from '../features/toolbar/ToolRail';
import { takeFromRail } from './hand-store';
import { toggleLoupe } from './sheet-view';
import type { EditorTools } from './use-editor-tools';

interface ToolRailOnSheetProps {
  readonly tools: EditorTools;
  readonly camera: RefObject<SheetCamera | null>;
  readonly orientation: 'vertical' | 'horizontal';
  /** Why nothing can be drawn now, in a sentence; `null`: it can. */
  readonly whyNot: string | null;
}

/** The tools beside the sheet, and which of them is in hand. */
export function ToolRailOnSheet({ tools, camera, orientation, whyNot }: ToolRailOnSheetProps) {
  const { editor, hand, sheetView } = tools;
  const tool = useStore(hand, (state) => state.tool.tool);
  const isOnce = useStore(hand, (state) => state.tool.once);
  const hasLoupe = useStore(sheetView, ({ loupe }) => loupe !== 'off');
  return (
    <ToolRail
      tool={tool}
      isOnce={isOnce}
      keys={TOOL_KEYS}
      orientation={orientation}
      whyNot={whyNot}
      onTool={(chosen) => {
        takeFromRail(hand, editor, chosen);
      }}
      onFit={() => camera.current?.fit()}
      hasLoupe={hasLoupe}
      onLoupe={() => {
        toggleLoupe(sheetView);
      }}
    />
  );
}
