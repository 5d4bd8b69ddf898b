// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ArrangeBar } from '../../../src/features/arrange-bar/ArrangeBar';
import { focused, renderUi } from '../../ui/render-ui';

const actions = () => ({ onStop: vi.fn(), onKeep: vi.fn(), onRevert: vi.fn(), onLeave: vi.fn() });

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

  it('then takes the keyboard for the answer, and hands it on', async () => {
    const done = actions();
    const { user, rerender } = renderUi(
      <ArrangeBar state={{ kind: 'running', done: 12, total: 41 }} {...done} />,
    );
    rerender(<ArrangeBar state={{ kind: 'offered' }} {...done} />);
    await user.keyboard('{Enter}');
    expect(done.onKeep).toHaveBeenCalledOnce();
    expect(done.onLeave).toHaveBeenCalledOnce();
  });

  it('leaves the keyboard with whoever is writing', async () => {
    const done = actions();
    const { user, rerender } = renderUi(
      <ArrangeBar state={{ kind: 'running', done: 12, total: 41 }} {...done} />,
    );
    const line = document.body.appendChild(document.createElement('input'));
    line.focus();
    rerender(<ArrangeBar state={{ kind: 'offered' }} {...done} />);
    expect(focused()).toBe(line);
    await user.keyboard('{Escape}');
    expect(done.onRevert).toHaveBeenCalledOnce();
    expect(done.onLeave).not.toHaveBeenCalled();
    line.remove();
  });
});
