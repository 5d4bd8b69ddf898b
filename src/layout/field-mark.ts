import type { Field, FieldIcon } from '../model/field';
import { textWidth } from './text-width';

/** How a field is shown on a sign: by its icon, or by a few letters instead. */
export type FieldMark =
  { readonly kind: 'icon'; readonly icon: FieldIcon } | { readonly kind: 'tag'; readonly text: string };

/** `null`: the field is not shown. */
export function fieldMark({ shown, icon, tag }: Field): FieldMark | null {
  if (!shown) return null;
  return tag === null ? { kind: 'icon', icon } : { kind: 'tag', text: tag };
}

export function sameMark(one: FieldMark | null, other: FieldMark | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'icon') return other.kind === 'icon' && one.icon === other.icon;
  return other.kind === 'tag' && one.text === other.text;
}

/** Px: side of the icon, size of the letters, air to each side of the letters inside their frame, gap to the words. */
interface MarkSize {
  readonly icon: number;
  readonly letters: number;
  readonly air: number;
  readonly gap: number;
}

/** On the sign of a building, before its name; under somebody, after the function. */
export const MARK_SIZE = {
  sign: { icon: 18, letters: 12.5, air: 6, gap: 6 },
  figure: { icon: 14, letters: 11, air: 4, gap: 5 },
} as const satisfies Readonly<Record<string, MarkSize>>;

/** Without the gap between it and the words beside it. */
export function markWidth(mark: FieldMark, { icon, letters, air }: MarkSize): number {
  return mark.kind === 'icon' ? icon : textWidth(mark.text, letters, 600) + 2 * air;
}
