/** Why nothing came out. The sheet itself is never touched by an export. */
export type ExportProblem =
  'blankSheet' | 'fontsUnreachable' | 'notDrawn' | 'clipboardMissing' | 'clipboardRefused';

export type ExportResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExportProblem };

export function exported<T>(value: T): ExportResult<T> {
  return { ok: true, value };
}

export function exportFailed(problem: ExportProblem): ExportResult<never> {
  return { ok: false, problem };
}

/** The sentence that tells it. */
export function exportProblemKey<P extends ExportProblem>(problem: P): `export.problem.${P}` {
  return `export.problem.${problem}`;
}
