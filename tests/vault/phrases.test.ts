import { describe, expect, it } from 'vitest';
import { FRENCH_WORDS } from '../../src/vault/french-words';
import { offerPhrase } from '../../src/vault/offer-phrase';
import { isStrongEnough } from '../../src/vault/phrase-strength';

describe('the words of phrases', () => {
  it('are many enough for seven of them to be 80 bits', () => {
    expect(FRENCH_WORDS.length).toBeGreaterThanOrEqual(2_048);
    expect(7 * Math.log2(FRENCH_WORDS.length)).toBeGreaterThanOrEqual(80);
  });

  it('are all different, of four to ten plain letters', () => {
    expect(new Set(FRENCH_WORDS).size).toBe(FRENCH_WORDS.length);
    expect(FRENCH_WORDS.filter((word) => !/^[a-z]{4,10}$/.test(word))).toEqual([]);
  });
});

describe('the phrase that is offered', () => {
  it('is seven words of the list, others each time', () => {
    const words = new Set(FRENCH_WORDS);
    const phrases = Array.from({ length: 100 }, offerPhrase);
    for (const phrase of phrases) {
      expect(phrase.split(' ')).toHaveLength(7);
      expect(phrase.split(' ').every((word) => words.has(word))).toBe(true);
    }
    expect(new Set(phrases).size).toBe(100);
    // Seven hundred draws of some thousands: chance repeats few of them.
    expect(new Set(phrases.flatMap((phrase) => phrase.split(' '))).size).toBeGreaterThan(500);
  });

  it('is strong enough itself', () => {
    expect(Array.from({ length: 50 }, offerPhrase).every(isStrongEnough)).toBe(true);
  });
});

describe('a phrase of one’s own', () => {
  it.each(['', 'azerty', 'motdepasse12345678', 'oui oui oui oui oui oui', 'a b c d', 'aaaa bbbb cccc dddd'])(
    'is refused when it is found by trying: « %s »',
    (phrase) => {
      expect(isStrongEnough(phrase)).toBe(false);
    },
  );

  it('is taken when it has four words or more', () => {
    expect(isStrongEnough('le chat de ma voisine dort')).toBe(true);
  });
});
