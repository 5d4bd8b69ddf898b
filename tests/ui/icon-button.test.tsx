// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { IconButton } from '../../src/ui/IconButton';
import { focused, renderUi } from './render-ui';

describe('a button with an icon alone', () => {
  it('does what it says', async () => {
    const onClick = vi.fn();
    const { user } = renderUi(<IconButton label="Annuler" icon={null} onClick={onClick} />);
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('stays within reach when it cannot be pressed, and says why', async () => {
    const onClick = vi.fn();
    const { user } = renderUi(
      <IconButton label="Annuler" icon={null} disabledReason="Rien à annuler." onClick={onClick} />,
    );
    const button = screen.getByRole('button', { name: 'Annuler' });
    await user.tab();
    expect(focused()).toBe(button);
    await user.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.getAttribute('aria-description')).toBe('Rien à annuler.');
  });
});
