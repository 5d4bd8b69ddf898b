// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Toolbar } from '../../src/ui/Toolbar';
import { focused, renderUi } from './render-ui';

function aToolbar(onPress = vi.fn()) {
  const item = (id: string, isPressed: boolean | null = false) => ({
    id,
    label: id,
    hint: `${id}, pour voir`,
    icon: null,
    isPressed,
    onPress: () => {
      onPress(id);
    },
  });
  return (
    <>
      <button type="button">avant</button>
      <Toolbar
        label="Outils"
        orientation="vertical"
        items={[item('un', true), item('deux')]}
        endItems={[item('tout', null)]}
      />
      <button type="button">après</button>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

describe('a toolbar', () => {
  it('is one stop of the Tab key, and comes back to the tool last used', async () => {
    const { user } = renderUi(aToolbar());
    await user.tab();
    await user.tab();
    expect(focused()).toBe(button('un'));
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(focused()).toBe(button('après'));
    await user.tab({ shift: true });
    expect(focused()).toBe(button('deux'));
  });

  it('goes round its ends with the arrows, and to them with Home and End', async () => {
    const { user } = renderUi(aToolbar());
    await user.click(button('un'));
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe(button('tout'));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(button('un'));
    await user.keyboard('{End}');
    expect(focused()).toBe(button('tout'));
    await user.keyboard('{Home}');
    expect(focused()).toBe(button('un'));
  });

  it('says which tool is in hand, and nothing of the kind for what is done at once', () => {
    renderUi(aToolbar());
    expect(button('un').getAttribute('aria-pressed')).toBe('true');
    expect(button('deux').getAttribute('aria-pressed')).toBe('false');
    expect(button('tout').hasAttribute('aria-pressed')).toBe(false);
  });

  it('presses the tool that has the focus', async () => {
    const onPress = vi.fn();
    const { user } = renderUi(aToolbar(onPress));
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onPress).toHaveBeenCalledExactlyOnceWith('deux');
  });
});

it('says of a tool that is out of use why, and does nothing', async () => {
  const onPress = vi.fn();
  const item = { id: 'un', label: 'un', hint: 'pour voir', icon: null, isPressed: false, onPress };
  const { user } = renderUi(
    <Toolbar
      label="Outils"
      orientation="vertical"
      items={[{ ...item, disabledReason: 'Rien ne se dessine ici.' }]}
    />,
  );
  const button = screen.getByRole('button', { name: 'un' });
  expect(button.getAttribute('aria-description')).toBe('Rien ne se dessine ici.');
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.click(button);
  expect(onPress).not.toHaveBeenCalled();
});
