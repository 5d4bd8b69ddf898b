// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { listedFigures } from '../../../src/documents/find-figures';
import { FindBox } from '../../../src/features/find/FindBox';
import { createTranslate } from '../../../src/i18n/translate';
import { fictionalDocument } from '../../fixtures/fictional-document';
import { focused, renderUi } from '../../ui/render-ui';

function openFind() {
  const found: string[] = [];
  const onClose = vi.fn();
  const { user } = renderUi(
    <FindBox
      figures={listedFigures(fictionalDocument(), createTranslate('fr'))}
      onFound={({ label }) => found.push(label)}
      onClose={onClose}
    />,
  );
  const field = () => screen.getByRole('combobox', { name: 'Trouver une personne' });
  const marked = () => screen.getByRole('option', { selected: true }).textContent;
  return { user, found, onClose, field, marked };
}

describe('« Trouver une personne »', () => {
  it('has the keyboard, and goes on Enter to the one that is marked', async () => {
    const { user, found, field, marked } = openFind();
    expect(focused()).toBe(field());
    await user.keyboard('ines');
    expect(marked()).toContain('Inès Lopes');
    await user.keyboard('{Enter}');
    expect(found).toEqual(['Inès Lopes']);
  });

  it('goes through the list with ↓ and ↑, round its ends', async () => {
    const { user, found, field, marked } = openFind();
    await user.keyboard('morel');
    const first = marked();
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(marked()).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(marked()).not.toBe(first);
    expect(screen.getByRole('option', { selected: true }).id).toBe(
      field().getAttribute('aria-activedescendant'),
    );
    await user.keyboard('{Enter}');
    expect(found).toHaveLength(1);
  });

  it('finds by function and by institution, and by a click', async () => {
    const { user, found } = openFind();
    await user.keyboard('juge');
    await user.click(screen.getByRole('option', { name: /^Mme la juge Delmas/ }));
    expect(found).toEqual(['Mme la juge Delmas']);
  });

  it('says that nobody fits', async () => {
    const { user, found } = openFind();
    await user.keyboard('zzz{Enter}');
    expect(screen.getByRole('status').textContent).toBe('Personne de ce nom sur la feuille.');
    expect(found).toEqual([]);
  });

  it('leaves on Escape', async () => {
    const { user, onClose } = openFind();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledExactlyOnceWith('escape');
  });
});
