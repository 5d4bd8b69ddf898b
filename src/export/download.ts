/** The browser reads the address after the click has returned. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which asks or saves where it is set to. */
export function downloadFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
