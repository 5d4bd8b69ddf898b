import type { FieldId } from './ids';

export type FieldIcon = 'aid' | 'care' | 'education' | 'control' | 'culture' | 'custom';

/** A field of work. Data, renamable, extendable; never shown by hue. */
export interface Field {
  readonly id: FieldId;
  readonly name: string;
  readonly icon: FieldIcon;
  /** Whether signs show it. */
  readonly shown: boolean;
  /** Shown instead of the icon; at most 12 code points. */
  readonly tag: string | null;
}
