import type { Field, FieldIcon } from './field';
import type { FieldId } from './ids';

/**
 * The five fields every sheet begins with. Their ids are fixed, so that the catalogue and
 * the line can name them whatever a sheet calls them.
 */
export const FIELD_IDS = {
  aid: 'aid' as FieldId,
  care: 'care' as FieldId,
  education: 'education' as FieldId,
  control: 'control' as FieldId,
  culture: 'culture' as FieldId,
} as const;

export type DefaultFieldKey = keyof typeof FIELD_IDS;

function aField(id: FieldId, name: string, icon: FieldIcon): Field {
  return { id, name, icon, shown: true, tag: null };
}

export const DEFAULT_FIELDS: Readonly<Record<FieldId, Field>> = {
  [FIELD_IDS.aid]: aField(FIELD_IDS.aid, 'aide', 'aid'),
  [FIELD_IDS.care]: aField(FIELD_IDS.care, 'soin', 'care'),
  [FIELD_IDS.education]: aField(FIELD_IDS.education, 'éducation', 'education'),
  [FIELD_IDS.control]: aField(FIELD_IDS.control, 'contrôle', 'control'),
  [FIELD_IDS.culture]: aField(FIELD_IDS.culture, 'culture', 'culture'),
};
