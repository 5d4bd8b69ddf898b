// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { shownDocument } from '../../src/session/editor-store';
import { openSheet } from './sheet-driver';

/** Types a line and waits until it stands dotted on the sheet. */
async function dotted(text: string) {
  const sheet = await openSheet();
  const { store } = sheet.editor;
  act(() => {
    sheet.line().focus();
  });
  await sheet.type(text);
  await vi.waitFor(() => {
    expect(store.getState().preview).not.toBeNull();
  });
  return { sheet, store, shown: shownDocument(store.getState()) };
}

/** Typed from so near that whom it would draw stands out of sight. */
async function dottedOutOfSight() {
  const sheet = await openSheet();
  await sheet.draw('Sandrine Morel f 1982');
  await sheet.press('++++');
  const before = sheet.spotOf('Sandrine Morel');
  act(() => {
    sheet.line().focus();
  });
  await sheet.type('Sandrine > Paul Durand, juge, chez Tribunal');
  await vi.waitFor(() => {
    expect(sheet.spotOf('Sandrine Morel')).not.toEqual(before);
  });
  return { sheet, before };
}

describe('a line that stands dotted on the sheet', () => {
  it('is drawn where it stood, to the record, by Enter', async () => {
    const { sheet, store, shown } = await dotted('Sandrine > Karim : appelle');
    await sheet.press('{Enter}');
    expect(store.getState().preview).toBeNull();
    expect(sheet.document()).toBe(shown);
  });

  it('is gone when one letter more makes no line of it', async () => {
    const { sheet, store } = await dotted('Sandrine > Karim : appelle');
    await sheet.type(' (');
    expect(store.getState().preview).toBeNull();
    expect(sheet.document().activations).toEqual({});
  });

  it('is drawn a second time as another, when Shift+Enter keeps the line', async () => {
    const { sheet } = await dotted('Sandrine > Karim : appelle');
    await sheet.press('{Shift>}{Enter}{/Shift}');
    await sheet.press('{Enter}');
    expect(Object.values(sheet.document().activations)).toHaveLength(2);
    expect(sheet.people()).toEqual(['Sandrine', 'Karim']);
  });

  it('moves the view to whoever it would draw out of sight, and back when it is left', async () => {
    const { sheet, before } = await dottedOutOfSight();
    await sheet.press('{Escape}');
    expect(sheet.spotOf('Sandrine Morel').x).toBeCloseTo(before.x);
    expect(sheet.spotOf('Sandrine Morel').y).toBeCloseTo(before.y);
  });

  it('moves the view no more when it is drawn where it was shown', async () => {
    const { sheet } = await dottedOutOfSight();
    const shown = sheet.view();
    await sheet.press('{Enter}');
    expect(sheet.view()).toBe(shown);
  });
});
