import { en } from './en';
import { fr } from './fr';
import type { Message, Values } from './message';

export type Locale = 'fr' | 'en';
export type MessageKey = keyof typeof fr;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = { fr, en };

/** A sentence without slots takes no second argument. */
type Rest<K extends MessageKey> = keyof Values<(typeof fr)[K]> extends never
  ? []
  : [values: Values<(typeof fr)[K]>];

export type Translate = <K extends MessageKey>(key: K, ...rest: Rest<K>) => string;

/** Pure, without React: the screen, the legend on paper and the tests use the same words. */
export function createTranslate(locale: Locale): Translate {
  const plural = new Intl.PluralRules(locale);
  return (key, ...[values]) => {
    const slots: Readonly<Record<string, string | number>> = values ?? {};
    const text = sentenceFor(CATALOGUES[locale][key], plural, Number(slots['count'] ?? 0));
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
  };
}

function sentenceFor(message: Message, plural: Intl.PluralRules, count: number): string {
  if (typeof message === 'string') return message;
  const category = plural.select(count);
  if (category === 'one') return message.one;
  return (category === 'many' ? message.many : undefined) ?? message.other;
}
