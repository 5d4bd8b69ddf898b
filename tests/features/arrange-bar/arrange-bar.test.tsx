// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ArrangeBar } from '../../../src/features/arrange-bar/ArrangeBar';
import { renderUi } from '../../ui/render-ui';

const actions = () => ({ onStop: vi.fn(), onKeep: vi.fn(), onRevert: vi.fn() });

describe('while the sheet is arranged', () => {
  it('says how far it is, and stops by Escape from anywhere', async () => {
    const done = actions();
    const { user } = renderUi(<ArrangeBar state={{ kind: 'running', done: 12, total: 41 }} {...done} />);
    expect(screen.getByRole('progressbar', { name: /12 flèches sur 41/ })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(done.onStop).toHaveBeenCalledOnce();
    expect(done.onRevert).not.toHaveBeenCalled();
  });

  it('then asks which places to keep; Escape goes back', async () => {
    const done = actions();
    const { user } = renderUi(<ArrangeBar state={{ kind: 'offered' }} {...done} />);
    await user.click(screen.getByRole('button', { name: 'Garder' }));
    await user.click(screen.getByRole('button', { name: 'Revenir' }));
    expect(done.onKeep).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(done.onRevert).toHaveBeenCalledTimes(2);
  });
});
