import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { BuildingSymbol } from '../symbols/BuildingSymbol';
import { FigureSymbol } from '../symbols/FigureSymbol';
import type { SignState } from '../symbols/sign-state';
import { SignSymbol } from '../symbols/SignSymbol';
import { buildingFrame, figureFrame, type BuildingNode, type FigureNode } from './flow-nodes';
import { NodeSvg } from './NodeSvg';

/** The node moves its symbol about: only another painting draws it again. */
const isSamePainting = (before: { readonly data: object }, after: { readonly data: object }): boolean =>
  before.data === after.data;

export const FigureNodeView = memo(function FigureNodeView({
  data: { drawn, state },
}: NodeProps<FigureNode>) {
  const { shown, hovering } = useHover(state);
  return (
    <NodeSvg frame={figureFrame(drawn)} {...hovering}>
      <FigureSymbol shape={drawn} state={shown} />
    </NodeSvg>
  );
}, isSamePainting);

export const BuildingNodeView = memo(function BuildingNodeView({
  data: { drawn, state },
}: NodeProps<BuildingNode>) {
  const { shown, hovering } = useHover(state);
  return (
    <NodeSvg frame={buildingFrame(drawn)} {...hovering}>
      <BuildingSymbol shape={drawn} state={shown} />
      <SignSymbol sign={drawn.sign} state={shown} />
    </NodeSvg>
  );
}, isSamePainting);

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
