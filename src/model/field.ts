import type { FieldId } from './ids';

export type FieldIcon = 'aid' | 'care' | 'education' | 'control' | 'culture' | 'custom';

/** A field of work. Data, renamable, extendable; never shown by hue. */
export interface Field {
  readonly id: FieldId;
  readonly name: string;
  readonly icon: FieldIcon;
}
