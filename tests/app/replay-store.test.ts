import { expect, it } from 'vitest';
import { createReplayHands } from '../../src/app/replay-store';
import { createSheetView } from '../../src/app/sheet-view';
import { createEditor } from '../../src/session/editor-store';
import { aDocument, aPerson } from '../builders';

it('takes what it tells along when another sheet is looked at in its place', () => {
  const sheet = aDocument({ persons: [aPerson({ name: 'Ana' })] });
  const view = createSheetView();
  const replay = createReplayHands(createEditor({ document: sheet, now: () => 0 }), view, () => undefined);
  const stop = replay.follow(() => undefined);
  replay.begin();
  replay.goTo(1);
  expect(view.getState().told.size).toBe(1);

  view.setState({ instead: aDocument() });

  expect(replay.store.getState().now).toBeNull();
  expect(view.getState().told.size).toBe(0);
  stop();
});
