import { expect, it } from 'vitest';
import { readsRightToLeft } from '../../src/i18n/text-direction';

it.each(['نور', 'נועה (12).', 'مستشفى الأمل 12', '«שלום»'])('« %s » is read from right to left', (text) => {
  expect(readsRightToLeft(text)).toBe(true);
});

it.each(['Lina', '12', '', '…', 'نور à 14 h', 'Иван נועה', '👧'])(
  '« %s » is read from left to right, as its sheet is',
  (text) => {
    expect(readsRightToLeft(text)).toBe(false);
  },
);
