import { describe, expect, expectTypeOf, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import type { Message } from '../../src/i18n/message';
import { createTranslate, loadLanguage, type MessageKey } from '../../src/i18n/translate';
import { frenchTypography } from '../../src/i18n/typography';

const BANNED =
  /\b(cas|dossiers?|patiente?s?|clients?|usagers?|problèmes?|signalements?|cibles?|sources?|dysfonctionnements?|manipulations?)\b/iu;
const texts = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const slotsOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the words', () => {
  it('are French until another language is loaded', async () => {
    expect(() => createTranslate('en')).toThrow('not loaded');
    expect(await loadLanguage('en')).toBe('en');
    expect(createTranslate('en')('command.undo')).not.toBe(createTranslate('fr')('command.undo'));
  });

  it('agree with the count, in each language', async () => {
    const t = createTranslate('fr');
    expect(t('done.removedMany', { count: 0 })).toMatch(/^0 signe supprimé\./);
    expect(t('done.removedMany', { count: 2 })).toMatch(/^2 signes supprimés\./);
    expect(createTranslate(await loadLanguage('en'))('done.removedMany', { count: 0 })).toMatch(/^0 signs/);
  });

  it('are asked for with their slots, or it does not compile', () => {
    const t = createTranslate('fr');
    // @ts-expect-error the slot is missing
    expect(t('done.removed')).toContain('{what}');
    expectTypeOf(t).parameter(0).toEqualTypeOf<MessageKey>();
  });

  it('have the same slots in English as in French', () => {
    const differing = (Object.keys(fr) as MessageKey[]).filter(
      (key) => slotsOf(texts(fr[key]).join(' ')).join() !== slotsOf(texts(en[key]).join(' ')).join(),
    );
    expect(differing).toEqual([]);
  });

  it('never use the words that reduce people to a file', () => {
    const found = Object.entries(fr).filter(([, message]) =>
      texts(message).some((text) => BANNED.test(text)),
    );
    expect(found).toEqual([]);
  });

  it('never break before a French mark, nor inside « »', () => {
    const found = Object.entries(fr).filter(([, message]) =>
      texts(message).some((text) => frenchTypography(text) !== text),
    );
    expect(found).toEqual([]);
  });

  it('call a relay by one word, in English too', () => {
    const found = Object.entries(en).filter(([, message]) =>
      texts(message).some((text) => /hand-?overs?\b/i.test(text)),
    );
    expect(found).toEqual([]);
  });
});
