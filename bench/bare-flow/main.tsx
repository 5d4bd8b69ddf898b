import '@xyflow/react/dist/style.css';
import { ReactFlow, useEdgesState, useNodesState, type Edge, type Node } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

/** Plain nodes and plain edges, as React Flow draws them: what our sheet is compared with. */
interface Plain {
  readonly nodes: Node[];
  readonly edges: Edge[];
}

declare global {
  interface Window {
    showFlow: (plain: Plain) => void;
  }
}

window.showFlow = (plain) => {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<BareFlow {...plain} />);
};

function BareFlow({ nodes: firstNodes, edges: firstEdges }: Plain) {
  const [nodes, , onNodesChange] = useNodesState(firstNodes);
  const [edges, , onEdgesChange] = useEdgesState(firstEdges);
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        minZoom={0.05}
        fitView
      />
    </div>
  );
}
