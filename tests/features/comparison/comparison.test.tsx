// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ChangesList } from '../../../src/features/comparison/ChangesList';
import { LookChoices } from '../../../src/features/comparison/LookChoices';
import { SideBySide } from '../../../src/features/comparison/SideBySide';
import { renderUi } from '../../ui/render-ui';

/** What the sheets’ room measures, px. */
let room = { width: 1_000, height: 600 };
class Measured {
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe() {
    this.#tell([{ contentRect: room } as ResizeObserverEntry], this);
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}
vi.stubGlobal('ResizeObserver', Measured);

const BESIDE = {
  kept: [{ value: 'one', label: '17 mars 2026' }],
  today: { value: 'today', label: 'aujourd’hui' },
  before: 'one',
  after: 'today',
  sentence: 'Depuis.',
  earlier: null,
  later: null,
  hands: null,
};

it.each([
  ['beside each other on a laptop', 1_900, { width: 1_314, height: 650 }, false],
  ['one over the other where the room is upright', 1_500, { width: 800, height: 900 }, true],
  ['beside each other there, where they are upright too', 600, { width: 800, height: 900 }, false],
])('stands two sheets %s', (_, width, measured, isStacked) => {
  room = measured;
  renderUi(<SideBySide {...BESIDE} drawing={{ width, height: 1_000 }} />);
  // eslint-disable-next-line testing-library/no-node-access -- how two regions stand is nothing that is read out
  const panes = screen.getByRole('region', { name: 'Avant' }).parentElement;
  expect(panes?.className.includes('stacked')).toBe(isStacked);
});

it('lists changes; what is on the sheet can be shown, what is gone can be withdrawn', async () => {
  const onShow = vi.fn();
  const onEraseForGood = vi.fn();
  const line = (id: string, change: 'new' | 'gone') => ({
    id,
    change,
    number: null,
    words: `mots de ${id}`,
    signs: [id],
  });
  const { user } = renderUi(
    <ChangesList
      sentence="Depuis la séance : une nouvelle activation."
      groups={[
        { change: 'new', lines: [line('a', 'new')] },
        { change: 'gone', lines: [line('b', 'gone')] },
      ]}
      onShow={onShow}
      onEraseForGood={onEraseForGood}
    />,
  );
  expect(screen.getByRole('status').textContent).toBe('Depuis la séance : une nouvelle activation.');
  await user.click(screen.getByRole('button', { name: 'mots de a' }));
  expect(onShow).toHaveBeenCalledWith(['a']);
  expect(screen.queryByRole('button', { name: 'mots de b' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Retirer\u00a0: mots de b' }));
  expect(onEraseForGood).toHaveBeenCalledWith('b');
});

it('shows everybody of a home; one that is gone is nothing that can be withdrawn by itself', async () => {
  const onShow = vi.fn();
  const home = (id: string, change: 'new' | 'gone') => ({ id, change, number: null, words: `foyer ${id}` });
  const { user } = renderUi(
    <ChangesList
      sentence="Depuis la séance : rien."
      groups={[
        { change: 'new', lines: [{ ...home('a', 'new'), signs: ['ana', 'eva'] }] },
        { change: 'gone', lines: [{ ...home('b', 'gone'), signs: ['eva'] }] },
      ]}
      onShow={onShow}
      onEraseForGood={vi.fn()}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'foyer a' }));
  expect(onShow).toHaveBeenCalledWith(['ana', 'eva']);
  expect(screen.queryByRole('button', { name: /^Retirer/ })).toBeNull();
});

it('goes back to the present sheet when the way that is in use is pressed again', async () => {
  const onLook = vi.fn();
  const { user } = renderUi(<LookChoices how="since" onLook={onLook} />);
  await user.click(screen.getByRole('button', { name: 'Ce qui a changé', pressed: true }));
  await user.click(screen.getByRole('button', { name: 'Côte à côte' }));
  expect(onLook.mock.calls).toEqual([[null], ['beside']]);
});

it('lets both sides be chosen; only the later one can be today’s', async () => {
  const onAfter = vi.fn();
  const { user } = renderUi(
    <SideBySide
      kept={[
        { value: 'one', label: '17 mars 2026' },
        { value: 'two', label: '20 mars 2027' },
      ]}
      today={{ value: 'today', label: 'aujourd’hui' }}
      before="one"
      after="today"
      sentence="Depuis."
      drawing={{ width: 1_000, height: 1_000 }}
      earlier={<p>feuille d’avant</p>}
      later={<p>feuille d’après</p>}
      hands={{ onBefore: vi.fn(), onAfter, onClose: vi.fn() }}
    />,
  );
  const earlier = screen.getByRole('region', { name: 'Avant' });
  expect(
    within(earlier)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['17 mars 2026', '20 mars 2027']);
  expect(within(earlier).getByText('feuille d’avant')).toBeDefined();
  const later = screen.getByRole('region', { name: 'Après' });
  await user.selectOptions(within(later).getByRole('combobox'), '20 mars 2027');
  expect(onAfter).toHaveBeenCalledWith('two');
});

it('only names both where nobody chooses, as on a wall', () => {
  renderUi(
    <SideBySide
      kept={[{ value: 'one', label: '17 mars 2026' }]}
      today={{ value: 'today', label: 'aujourd’hui' }}
      before="one"
      after="today"
      sentence="Depuis."
      drawing={{ width: 1_000, height: 1_000 }}
      earlier={<p>feuille d’avant</p>}
      later={<p>feuille d’après</p>}
      hands={null}
    />,
  );
  expect(within(screen.getByRole('region', { name: 'Avant' })).getByText('17 mars 2026')).toBeDefined();
  expect(within(screen.getByRole('region', { name: 'Après' })).getByText('aujourd’hui')).toBeDefined();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
