import type { Translate } from '../i18n/translate';

/** « Lina », « Lina et Yanis », « Sandrine, Lina et Yanis ». */
export function nameList(names: readonly string[], t: Translate): string {
  const last = names.at(-1) ?? '';
  const first = names.slice(0, -1).join(', ');
  return first === '' ? last : t('quickEntry.and', { first, last });
}
