// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createSheetView } from '../../src/app/sheet-view';
import type { WallPicture } from '../../src/app/wall-picture';
import { WallSheet } from '../../src/app/WallSheet';
import { sheetContent } from '../../src/model/sheet-content';
import { aDocument, aPerson, aSitting, idOf } from '../builders';
import { renderUi } from '../ui/render-ui';
import { aPicture } from './a-wall';
// The room of a sheet on the screen, which jsdom does not measure.
import './sheet-driver';

const lina = aPerson({ id: idOf('lina'), name: 'Lina' });
const bernard = aPerson({ id: idOf('bernard'), name: 'Bernard', position: { x: 300, y: 0 } });
const old = aSitting({
  id: idOf('old'),
  date: '2025-03-17',
  closed: sheetContent(aDocument({ persons: [lina, bernard] })),
});
const document = aDocument({ persons: [lina], sittings: [old, aSitting({ id: idOf('now'), rank: 1 })] });
const PLAIN = createSheetView().getState();
const BESIDE = { how: 'beside', before: old.id, after: null } as const;

function aWallSheet(part: Partial<WallPicture>) {
  const store = createStore<{ picture: WallPicture | null }>(() => ({
    picture: aPicture({ committed: document, ...part }),
  }));
  const receiver = { store, toggle: vi.fn(), stop: vi.fn() };
  const first = store.getState().picture!;
  renderUi(<WallSheet receiver={receiver} picture={first} />);
  return {
    show: (next: Partial<WallPicture>) => {
      act(() => {
        store.setState({ picture: { ...store.getState().picture!, ...next } });
      });
    },
  };
}

// A picture of what is read elsewhere: no role and no name.
// eslint-disable-next-line testing-library/no-node-access
const glasses = () => [...window.document.querySelectorAll<HTMLElement>('[data-loupe]')];

describe('the sheet of a wall', () => {
  it('has the loupe while the laptop has it, where the laptop points', () => {
    const wall = aWallSheet({ look: { ...PLAIN, loupe: 'on' } });
    const [glass] = glasses();
    wall.show({ loupeAt: { x: 10, y: 20 } });
    const first = glass!.style.transform;
    wall.show({ loupeAt: { x: 40, y: 20 } });
    expect(glass!.style.transform).not.toBe(first);
    wall.show({ look: PLAIN });
    expect(glasses()).toEqual([]);
  });

  it('keeps the loupe in the room, wherever the laptop points', () => {
    const wall = aWallSheet({ look: { ...PLAIN, loupe: 'on' } });
    const [glass] = glasses();
    wall.show({ loupeAt: { x: 90_000, y: 20 } });
    const [, x = '', y = ''] = /translate\((.+)px, (.+)px\)/.exec(glass!.style.transform) ?? [];
    expect(Number(x) + glass!.offsetWidth).toBeGreaterThan(0);
    expect(Number(x)).toBeLessThan(1000);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
  });

  it('lies beside the earlier sheet, named, with nothing to choose, and one loupe looks at both', async () => {
    const wall = aWallSheet({ look: { ...PLAIN, sittings: BESIDE } });
    const [earlier, later] = ['Avant', 'Après'].map((name) => within(screen.getByRole('region', { name })));
    expect(earlier!.getByText('17 mars 2025')).toBeDefined();
    expect(await earlier!.findByRole('group', { name: /^Bernard/ })).toBeDefined();
    expect(later!.getByText('aujourd’hui')).toBeDefined();
    expect(later!.queryByRole('group', { name: /^Bernard/ })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    wall.show({ look: { ...PLAIN, sittings: BESIDE, loupe: 'on' }, loupeAt: { x: 0, y: 0 } });
    expect(new Set(glasses().map(({ style }) => style.transform)).size).toBe(1);
    expect(glasses()).toHaveLength(2);
    wall.show({ look: PLAIN });
    expect(screen.queryByRole('region', { name: 'Avant' })).toBeNull();
  });

  it('is the present sheet alone when the earlier one is not kept any more', async () => {
    const wall = aWallSheet({ look: { ...PLAIN, sittings: BESIDE } });
    wall.show({ committed: aDocument({ persons: [lina] }), look: PLAIN });
    expect(await screen.findAllByRole('group', { name: /^Lina/ })).toHaveLength(1);
  });
});
