// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Desk, OpenSheet } from '../../src/app/desk';
import { useOnDesk } from '../../src/app/use-on-desk';
import { createTranslate } from '../../src/i18n/translate';
import type { StorageResult } from '../../src/storage/storage-problem';
import { aDocument, idOf } from '../builders';

const aSheet = (id: string, closes = true) =>
  ({ id: idOf(id), session: { close: () => Promise.resolve(closes) } }) as unknown as OpenSheet;
const LAID = aSheet('laid');

/** A sheet on the desk. @param found what storage answers when it is opened anew. */
function aDeskTop(found: StorageResult<OpenSheet>, { closes = true } = {}) {
  const said: string[] = [];
  const desk = {
    open: () => Promise.resolve(found),
    lay: () => Promise.resolve(LAID),
  } as Pick<Desk, 'open' | 'lay'>;
  const { result } = renderHook(() =>
    useOnDesk(desk, createTranslate('fr'), (sentence) => said.push(sentence)),
  );
  const sheet = aSheet('sheet', closes);
  act(() => {
    result.current.put(sheet, null);
  });
  return { top: () => result.current, sheet, said };
}

describe('a sheet that is opened anew', () => {
  it('is the one of the list', async () => {
    const again = aSheet('again');
    const { top, said } = aDeskTop({ ok: true, value: again });
    await act(() => top().reopen());
    expect(top().onDesk?.sheet).toBe(again);
    expect(said).toEqual([]);
  });

  it('says why it is no longer there', async () => {
    const { top } = aDeskTop({ ok: false, problem: { kind: 'absent' } });
    await act(() => top().reopen());
    expect(top()).toMatchObject({ onDesk: null, problem: 'Cette feuille n’est plus sur cet appareil.' });
    act(() => {
      top().put(LAID, null);
    });
    expect(top().problem).toBeNull();
  });

  it('is what can still be read of it, when its end is damaged, and that is said', async () => {
    const { top, said } = aDeskTop({ ok: false, problem: { kind: 'incomplete', document: aDocument() } });
    await act(() => top().reopen());
    expect(top().onDesk?.sheet).toBe(LAID);
    expect(said).toEqual([expect.stringContaining('abîmée')]);
  });

  it('stays as it is while its last strokes are not saved', async () => {
    const { top, sheet, said } = aDeskTop({ ok: true, value: LAID }, { closes: false });
    await act(() => top().reopen());
    expect(top().onDesk?.sheet).toBe(sheet);
    expect(said).toEqual([expect.stringContaining('pas encore enregistrés')]);
  });
});

describe('leaving a sheet', () => {
  it('clears the desk, and says nothing', async () => {
    const { top, said } = aDeskTop({ ok: true, value: LAID });
    await act(() => top().leave());
    expect([top().onDesk, top().problem, said]).toEqual([null, null, []]);
  });

  it('waits for the last strokes, and says so', async () => {
    const { top, sheet, said } = aDeskTop({ ok: true, value: LAID }, { closes: false });
    await act(() => top().leave());
    expect(top().onDesk?.sheet).toBe(sheet);
    expect(said).toHaveLength(1);
  });
});
