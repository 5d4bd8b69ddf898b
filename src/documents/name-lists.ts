import type { Translate } from '../i18n/translate';

/** « Lina », « Lina et Yanis », « Lina, Yanis et Inès ». */
export function listOf(names: readonly string[], t: Translate): string {
  const [first = '', ...others] = names;
  const [second, ...more] = others;
  if (second === undefined) return first;
  if (more.length === 0) return t('sentence.listTwo', { first, last: second });
  return t('sentence.listMore', { first, others: listOf(others, t) });
}
