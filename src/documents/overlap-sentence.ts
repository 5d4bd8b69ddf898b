import type { Translate } from '../i18n/translate';
import { frenchTypography } from '../i18n/typography';
import type { DiagramDocument } from '../model/document';
import { shortName } from './kin-words';
import { listOf } from './name-lists';
import type { OverlapField } from './overlap-fields';

/** « Sandrine active 4 lieux de 3 champs : le collège, le CMP… »: what is shared, said of nobody. */
export function overlapSentence(
  document: DiagramDocument,
  { origin, places: ids, fields }: OverlapField,
  t: Translate,
): string {
  const count = t('overlaps.places', { count: ids.length });
  const extent =
    fields.length === 0 ? count : t('overlaps.ofFields', { places: count, count: fields.length });
  const places = listOf(
    ids.map((id) => shortName(document, id, t)),
    t,
  );
  if (origin.kind === 'about') {
    return t('overlaps.about', { about: frenchTypography(origin.about), extent, places });
  }
  const name = shortName(document, origin.id, t);
  return t(`overlaps.${origin.kind}`, { name, extent, places });
}
