import type { Presence } from '../model/sitting';
import { lettersOf } from './fold';
import { isWord, textOf, type Token } from './token';

/** The kinds of list that a line with a « : » may be. */
export type ListWord =
  | { readonly kind: 'household'; readonly name: readonly Token[] }
  | { readonly kind: 'presence'; readonly presence: Presence }
  | { readonly kind: 'intrus' }
  | { readonly kind: 'sitting' };

const PRESENCES: readonly (readonly [RegExp, Presence])[] = [
  [/^presente?s?$/, 'present'],
  [/^absente?s?$/, 'absent'],
  [/^excusee?s?$/, 'excused'],
  [/^(?:au |par )?telephone$/, 'phone'],
  [/^invitee?s?$/, 'invited'],
];

/** The word before the « : », in any of its forms: « présent·e·s », « Absentes », « au téléphone ». */
export function listWord(head: readonly Token[]): ListWord | null {
  const [first, ...others] = head;
  if (first?.kind !== 'word') return null;
  if (isWord(first, 'foyer')) return { kind: 'household', name: others };
  const letters = lettersOf(textOf(head)).replace(/\s+/g, ' ').trim();
  if (letters === 'seance') return { kind: 'sitting' };
  if (letters === 'intrus' || letters === 'intruse' || letters === 'intruses') return { kind: 'intrus' };
  const presence = PRESENCES.find(([words]) => words.test(letters))?.[1];
  return presence === undefined ? null : { kind: 'presence', presence };
}
