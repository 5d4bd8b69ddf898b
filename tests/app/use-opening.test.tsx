// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Desk, OpenSheet } from '../../src/app/desk';
import { useOpening } from '../../src/app/use-opening';
import type { StorageResult } from '../../src/storage/storage-problem';
import { UiProvider } from '../../src/ui/UiProvider';
import type { ReactNode } from 'react';
import { aDocument, idOf } from '../builders';

const LAID = { id: idOf('new') } as OpenSheet;
const French = ({ children }: { readonly children: ReactNode }) => (
  <UiProvider locale="fr">{children}</UiProvider>
);

/** @param found what storage answers when the sheet is opened. */
function aStart(found: StorageResult<OpenSheet>) {
  const opened: { readonly sheet: OpenSheet; readonly note: string | null }[] = [];
  const problems: string[] = [];
  const desk = {
    open: () => Promise.resolve(found),
    lay: () => Promise.resolve(LAID),
  } as unknown as Desk;
  const { result } = renderHook(
    () =>
      useOpening({
        desk,
        onOpened: (sheet, _opening, note = null) => opened.push({ sheet, note }),
        onProblem: (sentence) => problems.push(sentence),
      }),
    { wrapper: French },
  );
  return { opening: result.current, opened, problems };
}

describe('opening a sheet', () => {
  it('says why it does not open', async () => {
    const { opening, opened, problems } = aStart({ ok: false, problem: { kind: 'unreadable' } });
    await opening.open(idOf('sheet'));
    expect([opened, problems.length]).toEqual([[], 1]);
  });

  it('says of one that is damaged, where it can be read, that the rest was opened', async () => {
    const problem = { kind: 'incomplete', document: aDocument() } as const;
    const { opening, opened, problems } = aStart({ ok: false, problem });
    await opening.open(idOf('sheet'));
    expect(problems).toEqual([]);
    expect(opened).toEqual([{ sheet: LAID, note: expect.stringContaining('abîmée') as string }]);
  });
});
