// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TopBar, type TopBarProps } from '../../../src/features/toolbar/TopBar';
import { renderUi } from '../../ui/render-ui';

function openBar(parts: Partial<TopBarProps> = {}) {
  const props: TopBarProps = {
    name: 'Feuille du 17 mars 2026',
    saveState: { kind: 'saving' },
    canUndo: true,
    canRedo: true,
    canArrange: true,
    isArranging: false,
    isReadOnly: false,
    isThreadOpen: false,
    onRename: vi.fn(() => true),
    onExportNow: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onArrange: vi.fn(),
    isReplaying: false,
    canReplay: true,
    onReplay: vi.fn(),
    onProject: vi.fn(),
    onExport: vi.fn(),
    onToggleThread: vi.fn(),
    onFind: vi.fn(),
    onSittings: vi.fn(),
    onSettings: vi.fn(),
    onHelp: vi.fn(),
    onLocale: vi.fn(),
    onLeave: vi.fn(),
    ...parts,
  };
  return { props, ...renderUi(<TopBar {...props} />) };
}

const status = () => screen.getByRole('status').textContent;

describe('the save badge', () => {
  it('says what is true, and when', () => {
    const { rerender, props } = openBar();
    expect(status()).toBe('Enregistrement…');
    const at = new Date(2026, 2, 17, 14, 32).getTime();
    rerender(<TopBar {...props} saveState={{ kind: 'saved', at }} />);
    expect(status()).toBe('Enregistré sur cet appareil 14:32');
  });

  it('shouts when it is not saved, says why, and exports from memory with one tap', async () => {
    const { user, props } = openBar({ saveState: { kind: 'notSaved', reason: 'full' } });
    expect(status()).toMatch(/^NON ENREGISTRÉ – exporter maintenant/);
    expect(status()).toContain('plus de place');
    await user.click(screen.getByRole('button', { name: /^NON ENREGISTRÉ/ }));
    expect(props.onExportNow).toHaveBeenCalledOnce();
  });
});

describe('« Ranger »', () => {
  it.each([
    [{ canArrange: false }, 'Rien à ranger pour l’instant.'],
    [{ isArranging: true }, 'Un rangement est en cours.'],
  ])('says why it cannot be pressed: %o', async (parts, reason) => {
    const { user, props } = openBar(parts);
    const button = screen.getByRole('button', { name: 'Ranger' });
    expect(button.getAttribute('aria-description')).toBe(reason);
    await user.click(button);
    expect(props.onArrange).not.toHaveBeenCalled();
  });
});

describe('the name of the sheet', () => {
  it('is kept by Enter, given up by Escape, and never empty', async () => {
    const { user, props } = openBar();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom de la feuille' });
    const type = async (keys: string) => {
      await user.click(field);
      await user.clear(field);
      await user.keyboard(keys);
    };
    await type('Saule{Escape}');
    expect(field.value).toBe('Feuille du 17 mars 2026');
    await type('{Enter}');
    expect(field.value).toBe('Feuille du 17 mars 2026');
    expect(props.onRename).not.toHaveBeenCalled();
    await type('Saule{Enter}');
    expect(props.onRename).toHaveBeenCalledExactlyOnceWith('Saule');
  });

  it('shows the old name again when the new one is refused, and hands it over whole', async () => {
    const { user, props } = openBar({ onRename: vi.fn(() => false) });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom de la feuille' });
    await user.click(field);
    await user.clear(field);
    await user.paste(`${'a'.repeat(300)}\nb`);
    await user.keyboard('{Enter}');
    expect(props.onRename).toHaveBeenCalledExactlyOnceWith(`${'a'.repeat(300)} b`);
    expect(field.value).toBe('Feuille du 17 mars 2026');
  });
});

describe('the export menu', () => {
  it('offers every format and the view', async () => {
    const { user, props } = openBar();
    await user.click(screen.getByRole('button', { name: 'Exporter' }));
    for (const name of [/^PDF/, /^PNG/, /^SVG/, /^Texte/, /^Fichier Tracé/, /^Copier la vue/]) {
      expect(await screen.findByRole('menuitem', { name })).toBeDefined();
    }
    await user.click(screen.getByRole('menuitem', { name: /^SVG/ }));
    expect(props.onExport).toHaveBeenCalledExactlyOnceWith('svg');
  });
});

describe('the buttons that change the sheet', () => {
  it('are there to draw with, and gone where the sheet is only read', () => {
    const { rerender, props } = openBar();
    const names = ['Annuler', 'Rétablir', 'Ranger'];
    for (const name of names) expect(screen.getByRole('button', { name })).toBeDefined();
    rerender(<TopBar {...props} isReadOnly />);
    for (const name of names) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('do nothing when there is nothing to do', async () => {
    const { user, props } = openBar({ canUndo: false });
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await user.click(screen.getByRole('button', { name: 'Rétablir' }));
    expect(props.onUndo).not.toHaveBeenCalled();
    expect(props.onRedo).toHaveBeenCalledOnce();
  });
});
