import { useState } from 'react';
import type { ExportRequest } from './export-request';

interface UseExportOptions {
  readonly onExport: (request: ExportRequest) => Promise<string | null>;
  readonly onClose: () => void;
}

export interface ExportProgress {
  readonly isBusy: boolean;
  /** Why the last attempt came to nothing. */
  readonly problem: string | null;
  /** Closes the dialog when it is done; stays, with the reason, when it is not. */
  readonly run: (request: ExportRequest) => void;
}

export function useExport({ onExport, onClose }: UseExportOptions): ExportProgress {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (request: ExportRequest) => {
    setBusy(true);
    setProblem(null);
    const refusal = await onExport(request);
    setBusy(false);
    if (refusal === null) onClose();
    else setProblem(refusal);
  };
  return {
    isBusy,
    problem,
    run: (request) => {
      if (!isBusy) void attempt(request);
    },
  };
}
