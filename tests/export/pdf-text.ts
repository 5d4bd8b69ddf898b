import { execFileSync, spawnSync } from 'node:child_process';

/** Whether poppler's `pdftotext` is on this machine. */
export function hasPdfReader(): boolean {
  return spawnSync('pdftotext', ['-v']).error === undefined;
}

/** The words of a PDF, in the order they are drawn, as `pdftotext` reads them. */
export function pdfText(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', '-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
}

/** What `pdfinfo` tells of a PDF, as it prints it. */
export function pdfInfo(pdf: Uint8Array): string {
  return execFileSync('pdfinfo', ['-enc', 'UTF-8', '-'], { input: pdf, encoding: 'utf8' });
}

/** Names as they are typed, beyond what the printed font of the sheet holds. */
export const FAR_NAMES = ['Łucja', 'Şükrü', 'Nguyễn Đặng', 'Ștefan', 'Иван'] as const;

/** Names that are read from right to left, as they are typed: joined letters, Persian ones too. */
export const RIGHT_TO_LEFT_NAMES = ['شهرزاد', 'يوسف', 'گلچین', 'طبيب', 'ליאה'] as const;
