// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { BackupState } from '../../../src/features/recovery/backup-state';
import { BackupStateDialog } from '../../../src/features/recovery/BackupStateDialog';
import { RecoveryScreen } from '../../../src/features/recovery/RecoveryScreen';
import type { SheetSurvey } from '../../../src/storage/recover-sheets';
import { idOf } from '../../builders';
import { renderUi } from '../../ui/render-ui';

const AT = new Date(2026, 10, 21, 14, 32).getTime();
const copy = { doc: idOf<'sheet'>('txn7aaaa'), at: AT, seq: 12 };
const lost: SheetSurvey = {
  id: copy.doc,
  title: null,
  inDatabase: 'absent',
  isMissing: true,
  copies: [copy],
};
const begun: SheetSurvey = {
  id: idOf('b2cdaaaa'),
  title: 'Avril',
  inDatabase: 'beginning',
  isMissing: false,
  copies: [],
};

const unused = { onFile: vi.fn(), onErase: vi.fn(), onRaw: vi.fn(), onLeave: vi.fn() };

const found =
  (...sheets: readonly SheetSurvey[]) =>
  () =>
    Promise.resolve({ sheets, isSilent: false });

describe('the recovery screen', () => {
  it('says what each place holds, restores from it, and says so', async () => {
    const onRestore = vi.fn(() => Promise.resolve('restored' as const));
    const survey = found(lost, begun);
    const { user } = renderUi(<RecoveryScreen survey={survey} onRestore={onRestore} {...unused} />);
    expect(await screen.findByText('Feuille TXN7')).toBeDefined();
    expect(screen.getByRole('heading', { name: /Des feuilles manquent/ })).toBeDefined();
    expect(screen.getByText(/plus rien\.$/)).toBeDefined();
    expect(screen.getByText(/seulement le début/)).toBeDefined();
    expect(screen.getByText(/Aucune copie à côté/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /Restaurer la copie du 21 novembre 2026/ }));
    expect(onRestore).toHaveBeenCalledWith(copy);
    expect(await screen.findByText(/la feuille est dans la liste/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /ce qui se lit dans la base/ }));
    expect(onRestore).toHaveBeenLastCalledWith(begun.id);
  });

  it('says when a copy does not read, and when there is nothing left at all', async () => {
    const { user, rerender } = renderUi(
      <RecoveryScreen survey={found(lost)} onRestore={() => Promise.resolve('notRestored')} {...unused} />,
    );
    await user.click(await screen.findByRole('button', { name: /Restaurer la copie/ }));
    expect(await screen.findByText(/Cela ne se lit pas/)).toBeDefined();
    const nothing = found();
    rerender(<RecoveryScreen survey={nothing} onRestore={vi.fn()} {...unused} key="empty" />);
    expect(await screen.findByText(/ne contient plus rien/)).toBeDefined();
    expect(screen.getByRole('heading', { name: /contient encore/ })).toBeDefined();
  });
});

it('never says that nothing is left while the database does not answer', async () => {
  const survey = () => Promise.resolve({ sheets: [], isSilent: true });
  renderUi(<RecoveryScreen survey={survey} onRestore={vi.fn()} {...unused} />);
  expect(await screen.findByText(/^La base du navigateur ne répond pas/)).toBeDefined();
  expect(screen.getByText('Aucune copie à côté.')).toBeDefined();
  expect(screen.queryByText(/ne contient plus rien/)).toBeNull();
});

it('offers a file of what the device did not take', async () => {
  const onFile = vi.fn();
  const { user } = renderUi(
    <RecoveryScreen
      {...{ ...unused, survey: found(lost), onFile }}
      onRestore={() => Promise.resolve('notKept')}
    />,
  );
  expect(screen.queryByRole('button', { name: /dans un fichier/ })).toBeNull();
  await user.click(await screen.findByRole('button', { name: /Restaurer la copie/ }));
  await user.click(await screen.findByRole('button', { name: 'Le garder dans un fichier Tracé' }));
  expect(onFile).toHaveBeenCalledExactlyOnceWith(copy);
});

describe('the copies on the recovery screen', () => {
  it('can all be restored: the older ones are a tap away', async () => {
    const copies = Array.from({ length: 9 }, (_, index) => ({
      ...copy,
      at: AT - index * 1_000,
      seq: 12 - index,
    }));
    const onRestore = vi.fn(() => Promise.resolve('restored' as const));
    const { user } = renderUi(
      <RecoveryScreen survey={found({ ...lost, copies })} onRestore={onRestore} {...unused} />,
    );
    await user.click(await screen.findByText('3 copies plus anciennes'));
    await user.click(screen.getByRole('button', { name: /à 14:31:52$/ }));
    expect(onRestore).toHaveBeenCalledWith(copies[8]);
  });

  it('of a sheet that the database lost are erased when that is confirmed, and no others', async () => {
    const onErase = vi.fn(() => Promise.resolve(true));
    const { user } = renderUi(
      <RecoveryScreen
        survey={found(lost, begun, { ...lost, id: idOf('w2cdaaaa'), inDatabase: 'whole' })}
        onRestore={vi.fn()}
        {...unused}
        onErase={onErase}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Effacer ses copies…' }));
    await user.click(screen.getByRole('button', { name: 'Garder' }));
    expect(onErase).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Effacer ses copies…' }));
    await user.click(screen.getByRole('button', { name: 'Effacer' }));
    expect(onErase).toHaveBeenCalledWith(lost.id);
    expect(await screen.findByText(/ses copies effacées\.$/)).toBeDefined();
    expect(screen.queryByText('Feuille TXN7')).toBeNull();
  });

  it('that could not be erased are said to be still there', async () => {
    const { user } = renderUi(
      <RecoveryScreen
        survey={found(lost)}
        onRestore={vi.fn()}
        {...unused}
        onErase={() => Promise.resolve(false)}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Effacer ses copies…' }));
    await user.click(screen.getByRole('button', { name: 'Effacer' }));
    expect(await screen.findByText(/n’ont pas pu être effacées/)).toBeDefined();
    expect(screen.getByText('Feuille TXN7')).toBeDefined();
  });
});

describe('« État de la sauvegarde »', () => {
  const state: BackupState = {
    sheets: 12,
    copies: 40,
    lastCopyAt: AT,
    uncopied: 0,
    copyFailedAt: null,
    doubtedSince: null,
    isPromised: false,
    free: 1_234_567_890,
    lastFileAt: null,
    folder: null,
    belongsOnHomeScreen: false,
    isProtected: true,
    nextReview: '2028-03-17',
    leaving: 0,
  };

  function open(parts: Partial<BackupState> = {}, isFine = true) {
    return renderUi(
      <BackupStateDialog
        read={() => Promise.resolve({ ...state, ...parts })}
        onTrial={() => Promise.resolve([{ step: 'write', isFine }])}
        onClose={vi.fn()}
      />,
    );
  }

  it('says what is where, how old, and what the browser promised', async () => {
    open();
    expect(await screen.findByText('12 feuilles')).toBeDefined();
    expect(screen.getByText(/40 copies, la dernière : 21 novembre 2026/)).toBeDefined();
    expect(screen.getByText(/Il peut tout effacer/)).toBeDefined();
    expect(screen.getByText('1 234 Mo')).toBeDefined();
    expect(screen.getByText('jamais')).toBeDefined();
    expect(screen.getByText('Une phrase est demandée.')).toBeDefined();
  });

  it('promises nothing that the browser did not', async () => {
    open({ isPromised: null, free: null, copies: null, isProtected: false });
    expect(await screen.findAllByText('Il ne le dit pas.')).toHaveLength(2);
    expect(screen.getByText(/n’a pas de place pour elles/)).toBeDefined();
    expect(screen.getByText(/peut lire les feuilles/)).toBeDefined();
  });

  it('tells that copies failed or are missing', async () => {
    open({ copyFailedAt: AT, uncopied: 2, doubtedSince: AT });
    expect(await screen.findByText(/La dernière n’a pas pu être faite, le 21 novembre 2026/)).toBeDefined();
    expect(screen.getByText('2 feuilles n’ont aucune copie.')).toBeDefined();
    expect(screen.getByText(/Le 21 novembre 2026.* a refusé une écriture\. Depuis/)).toBeDefined();
  });

  it('tells when the next sheet is looked at again, and that some are about to go', async () => {
    open({ leaving: 2 });
    expect(await screen.findByText('Prochaine feuille à revoir : le 17 mars 2028.')).toBeDefined();
    expect(screen.getByText(/^2 feuilles seront effacées bientôt/)).toBeDefined();
  });

  it('tells that there can be none in this browser', async () => {
    open({ copies: null, uncopied: 2, doubtedSince: AT });
    expect(await screen.findByText(/seul un fichier gardé ailleurs/)).toBeDefined();
    expect(screen.queryByText('2 feuilles n’ont aucune copie.')).toBeNull();
    expect(screen.getByText(/et ce navigateur n’a pas de copies/)).toBeDefined();
  });

  it('tells that none was made yet', async () => {
    open({ copies: 0, lastCopyAt: null });
    expect(await screen.findByText('Aucune pour l’instant.')).toBeDefined();
  });

  it.each([
    [true, /réussi$/],
    [false, /échec\. Exportez vos feuilles/],
  ])('tries the device when asked to, and says how it went (%s)', async (isFine, sentence) => {
    const { user } = open({}, isFine);
    await user.click(screen.getByRole('button', { name: 'Faire un essai' }));
    expect(await screen.findByText(sentence)).toBeDefined();
  });
});
