// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EraseForGoodDialog, type ErasedThing } from '../../../src/features/erase-dialog/EraseForGoodDialog';
import { ErasedDialog } from '../../../src/features/erase-dialog/ErasedDialog';
import { FinishDialog } from '../../../src/features/erase-dialog/FinishDialog';
import { renderUi } from '../../ui/render-ui';

const button = (name: string) => screen.getByRole('button', { name });

describe('« Retirer… »', () => {
  const cases: readonly (readonly [ErasedThing, RegExp])[] = [
    [{ kind: 'arrow', isRelay: false }, /Retirer cette activation/],
    [{ kind: 'arrow', isRelay: true }, /Retirer ce relais/],
    [{ kind: 'figure', name: 'Zoé', arrows: 6 }, /Retirer Zoé/],
    [{ kind: 'several', count: 3 }, /Retirer 3 éléments/],
  ];

  it.each(cases)('says what goes, and that it goes everywhere (%#)', async (thing, title) => {
    const onErase = vi.fn();
    const { user } = renderUi(<EraseForGoodDialog thing={thing} onKeep={vi.fn()} onErase={onErase} />);
    expect(screen.getByRole('heading', { name: title })).toBeDefined();
    expect(
      screen.getByText(/effacée? partout : feuille, fil, documents, annulations, sauvegarde/),
    ).toBeDefined();
    expect(screen.getByText(/^Rien ne le ramènera/)).toBeDefined();
    expect(screen.queryByText(/Ses 6 activations/) !== null).toBe(thing.kind === 'figure');
    expect(onErase).not.toHaveBeenCalled();
    await user.click(button('Retirer'));
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('says that words go for good, and that the one who said them stays', async () => {
    const onErase = vi.fn();
    const thing: ErasedThing = { kind: 'wish', name: 'Zoé' };
    const { user } = renderUi(<EraseForGoodDialog thing={thing} onKeep={vi.fn()} onErase={onErase} />);
    expect(screen.getByRole('heading', { name: /^Retirer ce que Zoé voulait que l’on dise/ })).toBeDefined();
    expect(screen.getByText(/effacés partout : .*sauvegarde automatique\. Zoé reste/)).toBeDefined();
    await user.click(button('Retirer'));
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe('« Terminer et effacer de cet ordinateur »', () => {
  it('offers a file first, then erases, and shows nothing of the sheet any longer', async () => {
    const onExport = vi.fn();
    const onGone = vi.fn();
    const { user } = renderUi(
      <FinishDialog
        onExport={onExport}
        onErase={() => Promise.resolve(null)}
        onGone={onGone}
        onClose={vi.fn()}
      />,
    );
    await user.click(button('Garder un fichier…'));
    expect(onExport).toHaveBeenCalled();
    expect(onGone).not.toHaveBeenCalled();
    await user.click(button('Terminer et effacer'));
    await vi.waitFor(() => {
      expect(onGone).toHaveBeenCalledOnce();
    });
  });

  it('stays when nothing was erased, and says why', async () => {
    const onGone = vi.fn();
    const { user } = renderUi(
      <FinishDialog
        onExport={vi.fn()}
        onErase={() => Promise.resolve('Ouverte ailleurs.')}
        onGone={onGone}
        onClose={vi.fn()}
      />,
    );
    await user.click(button('Terminer et effacer'));
    expect(await screen.findByText('Ouverte ailleurs.')).toBeDefined();
    expect(onGone).not.toHaveBeenCalled();
  });
});

it('the certificate of an erasing says when, what went and what could not, without a name', async () => {
  const onClose = vi.fn();
  const at = new Date(2026, 10, 21, 14, 32).getTime();
  const { user } = renderUi(<ErasedDialog at={at} lostSheets={0} onClose={onClose} />);
  const told = screen.getByText(/Le 21 novembre 2026 à 14:32, une feuille a été effacée/);
  expect(told.textContent).toMatch(/fichiers exportés.*n’en font pas partie.*presse-papiers/);
  expect(screen.queryByText(/Récupérer des copies/)).toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Fermer' }).at(-1)!);
  expect(onClose).toHaveBeenCalledOnce();
});

it('the certificate tells of copies that other sheets, lost before, still have here', () => {
  renderUi(<ErasedDialog at={0} lostSheets={2} onClose={vi.fn()} />);
  expect(
    screen.getByText(/^De 2 feuilles que le navigateur a perdues.*permet de les effacer\.$/),
  ).toBeDefined();
});
