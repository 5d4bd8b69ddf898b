import { fr } from './fr';
import type { Message, Values } from './message';

/** The source first. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type MessageKey = keyof typeof fr;

type Words = Readonly<Record<MessageKey, Message>>;

/** French, the source, is always there; another language once it was fetched: nobody loads what they do not read. */
const FETCHED = new Map<Locale, Words>([['fr', fr]]);
const FETCH: Readonly<Record<Locale, () => Promise<Words>>> = {
  fr: () => Promise.resolve(fr),
  en: async () => (await import('./en')).en,
};

/**
 * Fetches the words of a language.
 * @returns the language whose words are there: French when the others cannot be had.
 */
export async function loadLanguage(locale: Locale): Promise<Locale> {
  try {
    if (!FETCHED.has(locale)) FETCHED.set(locale, await FETCH[locale]());
    return locale;
  } catch {
    return 'fr';
  }
}

/** A sentence without slots takes no second argument. */
type Rest<K extends MessageKey> = keyof Values<(typeof fr)[K]> extends never
  ? []
  : [values: Values<(typeof fr)[K]>];

export type Translate = <K extends MessageKey>(key: K, ...rest: Rest<K>) => string;

/**
 * Without React: the screen, the legend on paper and the tests use the same words.
 * @throws Error for a language that was not loaded.
 */
export function createTranslate(locale: Locale): Translate {
  const words = FETCHED.get(locale);
  if (words === undefined) throw new Error(`the words of « ${locale} » are not loaded`);
  const plural = new Intl.PluralRules(locale);
  return (key, ...[values]) => {
    const slots: Readonly<Record<string, string | number>> = values ?? {};
    const text = sentenceFor(words[key], plural, Number(slots['count'] ?? 0));
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
  };
}

function sentenceFor(message: Message, plural: Intl.PluralRules, count: number): string {
  if (typeof message === 'string') return message;
  const category = plural.select(count);
  if (category === 'one') return message.one;
  return (category === 'many' ? message.many : undefined) ?? message.other;
}
