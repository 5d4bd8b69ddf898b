import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { BuildingSymbol } from '../symbols/BuildingSymbol';
import { FigureSymbol } from '../symbols/FigureSymbol';
import type { SignState } from '../symbols/sign-state';
import { SignSymbol } from '../symbols/SignSymbol';
import { buildingFrame, figureFrame, type BuildingNode, type FigureNode } from './flow-nodes';
import { NodeSvg } from './NodeSvg';

export const FigureNodeView = memo(function FigureNodeView({
  data: { shape, state },
}: NodeProps<FigureNode>) {
  const { shown, hovering } = useHover(state);
  return (
    <NodeSvg frame={figureFrame(shape)} {...hovering}>
      <FigureSymbol shape={shape} state={shown} />
    </NodeSvg>
  );
});

export const BuildingNodeView = memo(function BuildingNodeView({
  data: { shape, state },
}: NodeProps<BuildingNode>) {
  const { shown, hovering } = useHover(state);
  return (
    <NodeSvg frame={buildingFrame(shape)} {...hovering}>
      <BuildingSymbol shape={shape} state={shown} />
      <SignSymbol sign={shape.sign} state={shown} />
    </NodeSvg>
  );
});

/** A sign at rest under the mouse is shown so; fingers do not hover. */
function useHover(state: SignState) {
  const [hovered, setHovered] = useState(false);
  return {
    shown: hovered && state === 'rest' ? ('hover' as const) : state,
    hovering: {
      onPointerEnter: (event: { readonly pointerType: string }) => {
        setHovered(event.pointerType === 'mouse');
      },
      onPointerLeave: () => {
        setHovered(false);
      },
    },
  };
}
