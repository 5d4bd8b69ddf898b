import { useStoreApi } from '@xyflow/react';
import { useState } from 'react';

/**
 * Keeps React Flow from measuring its nodes, whose sizes are stated and which have no handles. Its observer measures
 * each once it is there, whatever is known, and draws it a second time; React then keeps both drawings of it.
 * To be called before React Flow is drawn: it takes what measures from its store when it begins.
 */
export function useStatedSizes(): void {
  const flow = useStoreApi();
  useState(() => {
    flow.setState({ updateNodeInternals: measureNothing });
  });
}

function measureNothing(): void {
  // What React Flow would learn is known.
}
