/** Begins anew: nothing of what this page holds in memory is left. */
export function reloadPage(): void {
  globalThis.location.reload();
}
