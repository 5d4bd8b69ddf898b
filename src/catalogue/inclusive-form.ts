/** From « ending of the masculine / ending of the feminine » to what follows the point. */
const ENDINGS: readonly (readonly [masculine: string, feminine: string, ending: string])[] = [
  ['teur', 'trice', 'rice'],
  ['eur', 'euse', 'se'],
  ['er', 'ère', 'ère'],
  ['if', 'ive', 've'],
];

/** « éducateur spécialisé » and « éducatrice spécialisée » give « éducateur·rice spécialisé·e ». */
export function inclusiveForm(masculine: string, feminine: string): string {
  const feminineWords = feminine.split(' ');
  return masculine
    .split(' ')
    .map((word, index) => inclusiveWord(word, feminineWords[index] ?? word))
    .join(' ');
}

function inclusiveWord(masculine: string, feminine: string): string {
  if (masculine === feminine) return masculine;
  if (feminine.startsWith(masculine)) return `${masculine}·${feminine.slice(masculine.length)}`;
  const known = ENDINGS.find(
    ([masculineEnding, feminineEnding]) =>
      masculine.endsWith(masculineEnding) && feminine.endsWith(feminineEnding),
  );
  return known === undefined ? masculine : `${masculine}·${known[2]}`;
}
