// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CodeDialog } from '../../../src/features/vault-dialog/CodeDialog';
import { FilePhraseDialog } from '../../../src/features/vault-dialog/FilePhraseDialog';
import { ProtectDialog } from '../../../src/features/vault-dialog/ProtectDialog';
import { RecipientDialog } from '../../../src/features/vault-dialog/RecipientDialog';
import { UnlockScreen } from '../../../src/features/vault-dialog/UnlockScreen';
import { focused, renderUi } from '../../ui/render-ui';

const OFFERED = 'moulin girafe citron sentier balcon violon nuage';
const field = (name: RegExp) => screen.getByRole('textbox', { name });
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the locked screen', () => {
  it('stands ready for the phrase, says when it is not the one, and tries again', async () => {
    const onPhrase = vi.fn((phrase: string) => Promise.resolve(phrase === OFFERED));
    const { user } = renderUi(<UnlockScreen onPhrase={onPhrase} onCode={vi.fn()} onAuthenticator={null} />);
    expect(focused()).toBe(field(/^Phrase/));
    await user.keyboard('faux{Enter}');
    expect(await screen.findByText(/Vérifiez les majuscules/)).toBeDefined();
    await user.clear(field(/^Phrase/));
    await user.type(field(/^Phrase/), `${OFFERED}{Enter}`);
    expect(onPhrase).toHaveBeenLastCalledWith(OFFERED);
    expect(screen.queryByText(/Vérifiez les majuscules/)).toBeNull();
  });

  it('never says that a phrase is wrong which could not be tried', async () => {
    const onPhrase = vi.fn(() => Promise.reject(new Error('no memory for the worker')));
    const { user } = renderUi(<UnlockScreen onPhrase={onPhrase} onCode={vi.fn()} onAuthenticator={null} />);
    await user.keyboard(`${OFFERED}{Enter}`);
    expect(await screen.findByText(/n’a pas pu être essayé.*Rien n’a été changé/)).toBeDefined();
    expect(screen.queryByText(/n’ouvre pas/)).toBeNull();
    expect(field(/^Phrase/)).toHaveProperty('value', OFFERED);
  });

  it('takes the printed code, and tells a slip of the pen from a code of elsewhere', async () => {
    const onCode = vi.fn((typed: string) =>
      Promise.resolve(typed === 'slip' ? ('slip' as const) : ('wrong' as const)),
    );
    const { user } = renderUi(<UnlockScreen onPhrase={vi.fn()} onCode={onCode} onAuthenticator={null} />);
    await user.click(button(/code imprimé/));
    await user.type(field(/^Code/), 'slip{Enter}');
    expect(await screen.findByText(/Un caractère de ce code/)).toBeDefined();
    await user.clear(field(/^Code/));
    await user.type(field(/^Code/), 'other{Enter}');
    expect(await screen.findByText(/Ce code n’ouvre pas/)).toBeDefined();
  });

  it('tries nothing while nothing is typed', async () => {
    const onPhrase = vi.fn();
    const { user } = renderUi(<UnlockScreen onPhrase={onPhrase} onCode={vi.fn()} onAuthenticator={null} />);
    await user.click(button('Déverrouiller'));
    expect(onPhrase).not.toHaveBeenCalled();
  });
});

describe('the locked screen of a vault that this device or a key opens', () => {
  const name = 'Ouvrir avec cet appareil ou une clé';

  it('offers that first, and says when it was cancelled: the phrase is the next thing to write', async () => {
    const onAuthenticator = vi.fn(() => Promise.resolve<'refused' | 'open'>('open'));
    onAuthenticator.mockResolvedValueOnce('refused');
    const { user } = renderUi(
      <UnlockScreen onPhrase={vi.fn()} onCode={vi.fn()} onAuthenticator={onAuthenticator} />,
    );
    expect(focused()).toBe(button(name));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/la demande a été annulée.*La phrase ouvre toujours/)).toBeDefined();
    expect(focused()).toBe(field(/^Phrase/));
    await user.click(button(name));
    expect(screen.queryByText(/la demande a été annulée/)).toBeNull();
    expect(onAuthenticator).toHaveBeenCalledTimes(2);
  });

  it('says that what answered opens nothing', async () => {
    const onAuthenticator = vi.fn(() => Promise.resolve('wrong' as const));
    const { user } = renderUi(
      <UnlockScreen onPhrase={vi.fn()} onCode={vi.fn()} onAuthenticator={onAuthenticator} />,
    );
    await user.click(button(name));
    expect(await screen.findByText(/n’ouvre pas ces feuilles\. La phrase les ouvre/)).toBeDefined();
  });

  it('lets who writes the phrase at once write it, spaces included, and asks nothing else', async () => {
    const onAuthenticator = vi.fn();
    const onPhrase = vi.fn(() => Promise.resolve(true));
    const { user } = renderUi(
      <UnlockScreen onPhrase={onPhrase} onCode={vi.fn()} onAuthenticator={onAuthenticator} />,
    );
    await user.keyboard(`${OFFERED}{Enter}`);
    expect(onPhrase).toHaveBeenCalledWith(OFFERED);
    expect(onAuthenticator).not.toHaveBeenCalled();
  });
});

describe('« Protéger par une phrase »', () => {
  function open(onProtect = vi.fn(() => Promise.resolve(true))) {
    const onDone = vi.fn();
    const { user } = renderUi(
      <ProtectDialog
        isProtected={false}
        offer={() => OFFERED}
        beside={null}
        onProtect={onProtect}
        onDone={onDone}
        onClose={vi.fn()}
      />,
    );
    return { user, onProtect, onDone };
  }

  it('takes the seven words once they were written out', async () => {
    const { user, onProtect, onDone } = open();
    expect(button('Protéger')).toHaveProperty('disabled', true);
    await user.type(field(/Écrivez la phrase/), OFFERED);
    await user.click(button('Protéger'));
    expect(onProtect).toHaveBeenCalledWith(OFFERED);
    expect(onDone).toHaveBeenCalled();
  });

  it('refuses a phrase of one’s own that is too weak, or that is not the same twice', async () => {
    const { user, onProtect } = open();
    await user.type(field(/Écrivez la phrase/), 'azerty');
    expect(screen.getByText(/se devine trop vite/)).toBeDefined();
    await user.clear(field(/Écrivez la phrase/));
    await user.type(field(/Écrivez la phrase/), 'le chat de ma voisine dort');
    await user.type(field(/Encore une fois/), 'le chat de ma voisine dors');
    expect(screen.getByText(/pas encore les mêmes/)).toBeDefined();
    expect(button('Protéger')).toHaveProperty('disabled', true);
    await user.type(field(/Encore une fois/), '{Backspace}t');
    await user.click(button('Protéger'));
    expect(onProtect).toHaveBeenCalledWith('le chat de ma voisine dort');
  });

  it('says that nothing has changed when the device did not keep it', async () => {
    const { user, onDone } = open(vi.fn(() => Promise.resolve(false)));
    await user.type(field(/Écrivez la phrase/), OFFERED);
    await user.click(button('Protéger'));
    expect(await screen.findByText(/Rien n’a été changé/)).toBeDefined();
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('the code to print', () => {
  it('is shown once, or said not to have been kept', () => {
    const { rerender } = renderUi(<CodeDialog code="AAAA-BBBB" note={null} onClose={vi.fn()} />);
    expect(screen.getByText('AAAA-BBBB')).toBeDefined();
    rerender(<CodeDialog code={null} note={null} onClose={vi.fn()} />);
    expect(screen.getByText(/n’a pas pu l’enregistrer/)).toBeDefined();
    expect(button('Imprimer')).toHaveProperty('disabled', true);
  });
});

describe('the phrase of a file', () => {
  it('closes when the file opened; stays, with the reason, when it did not', async () => {
    const onClose = vi.fn();
    const onPhrase = vi.fn((phrase: string) =>
      Promise.resolve(phrase === 'oui' ? null : 'Ce fichier est abîmé.'),
    );
    const { user } = renderUi(
      <FilePhraseDialog way="open" offered="" onPhrase={onPhrase} onClose={onClose} />,
    );
    await user.type(field(/Phrase du fichier/), 'non{Enter}');
    expect(await screen.findByText('Ce fichier est abîmé.')).toBeDefined();
    expect(onClose).not.toHaveBeenCalled();
    await user.clear(field(/Phrase du fichier/));
    await user.type(field(/Phrase du fichier/), 'oui{Enter}');
    expect(onClose).toHaveBeenCalled();
  });

  it('says that nothing was made when making it failed', async () => {
    const onPhrase = vi.fn(() => Promise.reject(new Error('no worker')));
    const { user } = renderUi(
      <FilePhraseDialog way="seal" offered={OFFERED} onPhrase={onPhrase} onClose={vi.fn()} />,
    );
    expect(field(/Phrase du fichier/)).toHaveProperty('value', OFFERED);
    await user.click(button('Faire le fichier'));
    expect(await screen.findByText(/n’a pas pu être fait/)).toBeDefined();
  });

  it('says that nothing was opened when opening it failed, and what counts in the phrase', async () => {
    const onPhrase = vi.fn(() => Promise.reject(new Error('no worker')));
    const { user } = renderUi(
      <FilePhraseDialog way="open" offered="" onPhrase={onPhrase} onClose={vi.fn()} />,
    );
    expect(screen.getByText(/majuscules et accents comptent/)).toBeDefined();
    await user.type(field(/Phrase du fichier/), `${OFFERED}{Enter}`);
    expect(await screen.findByText(/n’a pas pu être ouvert/)).toBeDefined();
  });

  it('makes no file behind a phrase of one’s own that is soon guessed', async () => {
    const onPhrase = vi.fn(() => Promise.resolve(null));
    const { user } = renderUi(
      <FilePhraseDialog way="seal" offered={OFFERED} onPhrase={onPhrase} onClose={vi.fn()} />,
    );
    await user.clear(field(/Phrase du fichier/));
    await user.type(field(/Phrase du fichier/), 'lina2009{Enter}');
    expect(screen.getByText(/se devine trop vite/)).toBeDefined();
    expect(button('Faire le fichier')).toHaveProperty('disabled', true);
    expect(onPhrase).not.toHaveBeenCalled();
    await user.type(field(/Phrase du fichier/), ' dans la cour du collège{Enter}');
    expect(onPhrase).toHaveBeenCalledExactlyOnceWith('lina2009 dans la cour du collège');
  });
});

/** The page of the tests has files, but cannot read them. */
function fileOf(text: string): File {
  const file = new File([text], 'cle.txt', { type: 'text/plain' });
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

describe('the key of the establishment', () => {
  it('says that it is no key until something else stands there', async () => {
    const { user } = renderUi(
      <RecipientDialog recipient="" onKeep={() => Promise.resolve('bad')} onClose={vi.fn()} />,
    );
    await user.type(field(/^Clé publique/), 'faux');
    await user.click(button('Garder cette clé'));
    expect(await screen.findByText(/pas une clé publique/)).toBeDefined();
    await user.type(field(/^Clé publique/), '!');
    expect(screen.queryByText(/pas une clé publique/)).toBeNull();
  });

  it('takes the key that is found in a file, after one in which there was none', async () => {
    const { user } = renderUi(<RecipientDialog recipient="" onKeep={vi.fn()} onClose={vi.fn()} />);
    const chosen = screen.getByLabelText<HTMLInputElement>(/fichier/);
    await user.upload(chosen, fileOf('rien'));
    expect(await screen.findByText(/pas une clé publique/)).toBeDefined();
    await user.upload(chosen, fileOf('# age\nage1abc\n'));
    expect(await screen.findByDisplayValue('age1abc')).toBeDefined();
    expect(screen.queryByText(/pas une clé publique/)).toBeNull();
  });
});
