import { describe, expect, it } from 'vitest';
import { toldWords } from '../../src/documents/told-words';
import { createTranslate } from '../../src/i18n/translate';
import { aDocument, anActivation, aPerson, aSitting, idOf } from '../builders';

const t = createTranslate('fr');
const ana = idOf<'person'>('ana');
const sheet = aDocument({
  persons: [aPerson({ id: ana, name: 'Ana' })],
  sittings: [aSitting({ date: '2026-03-17' })],
});
/** In the time of whoever reads. */
const at = (day: number): number => new Date(2026, 2, day, 14, 32).getTime();
const said = (toldBy: typeof ana | null, toldAt: number | null) =>
  toldWords(sheet, anActivation({ from: [ana], to: [ana], toldBy, toldAt }), t, 'fr');

describe('who told an arrow, and when', () => {
  it('is said by the minute, and by the day too when it is not that of the sitting', () => {
    expect(said(ana, at(17))).toBe('dit par Ana à 14:32');
    expect(said(null, at(17))).toBe('dit à 14:32');
    expect(said(ana, at(16))).toBe('dit par Ana le 16/03/2026 à 14:32');
    expect(said(null, at(16))).toBe('dit le 16/03/2026 à 14:32');
  });

  it('is what is known of it, or nothing', () => {
    expect(said(ana, null)).toBe('dit par Ana');
    expect(said(null, null)).toBeNull();
  });
});
