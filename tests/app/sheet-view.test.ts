import { describe, expect, it } from 'vitest';
import { createSheetView, leaveSheetView } from '../../src/app/sheet-view';
import { aDocument } from '../builders';

describe('how a sheet is looked at', () => {
  it('is plainly, to begin with, so that Escape has nothing to leave', () => {
    expect(leaveSheetView(createSheetView())).toBe(false);
  });

  it.each([
    ['a lens', { lens: { figures: new Set(['a']), arrows: new Set<string>() } }],
    ['another document', { instead: aDocument() }],
    ['marks', { marks: new Map([['a', 'new' as const]]) }],
  ])('leaves %s at once', (_, seen) => {
    const view = createSheetView();
    view.setState(seen);
    expect(leaveSheetView(view)).toBe(true);
    expect(view.getState()).toEqual(createSheetView().getState());
  });
});
