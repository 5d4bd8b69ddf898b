import type { Field } from './field';
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

export const DEFAULT_FIELDS: Readonly<Record<FieldId, Field>> = {
  [FIELD_IDS.aid]: { id: FIELD_IDS.aid, name: 'aide', icon: 'aid' },
  [FIELD_IDS.care]: { id: FIELD_IDS.care, name: 'soin', icon: 'care' },
  [FIELD_IDS.education]: { id: FIELD_IDS.education, name: 'éducation', icon: 'education' },
  [FIELD_IDS.control]: { id: FIELD_IDS.control, name: 'contrôle', icon: 'control' },
  [FIELD_IDS.culture]: { id: FIELD_IDS.culture, name: 'culture', icon: 'culture' },
};
