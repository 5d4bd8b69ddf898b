// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BlockDialog } from '../../../src/features/quick-entry-bar/BlockDialog';
import { newDocument } from '../../../src/model/new-document';
import { readBlock, type BlockReading } from '../../../src/quick-entry/read-block';
import { countingIds } from '../../builders';
import { renderUi } from '../../ui/render-ui';

const context = {
  document: newDocument(countingIds(), { date: '2026-03-17', title: 'Feuille' }),
  today: '2026-03-17',
};
const read = (text: string, setAside: ReadonlySet<number>): BlockReading =>
  readBlock(text, context, setAside);

function openBlock(text: string) {
  const onDraw = vi.fn<(reading: BlockReading) => void>();
  const onClose = vi.fn();
  const { user } = renderUi(<BlockDialog text={text} read={read} onDraw={onDraw} onClose={onClose} />);
  return { user, onDraw, onClose, draw: screen.getByRole('button', { name: 'Dessiner' }) };
}

const drawnNames = (onDraw: ReturnType<typeof openBlock>['onDraw']) =>
  onDraw.mock.calls[0]![0].intents.flatMap((intent) =>
    intent.kind === 'addPerson' ? [intent.person.name] : [],
  );

describe('several lines pasted at once', () => {
  it('are counted, and drawn when all is understood', async () => {
    const { user, onDraw, draw } = openBlock(
      'Sandrine Morel f 1982\n# entre nous\nKarim Haddad > Sandrine : appel',
    );
    const counts = screen.getByRole('list', { name: 'Cela dessinera' });
    expect(counts.textContent).toContain('2 personnes de la famille');
    expect(counts.textContent).toContain('1 activation');
    await user.click(draw);
    expect(drawnNames(onDraw)).toEqual(['Sandrine Morel', 'Karim Haddad']);
  });

  it('wait while one is not understood; it is told by its number, and mended in place', async () => {
    const { user, onDraw, draw } = openBlock('Sandrine\n\nYanis 09');
    await user.click(draw);
    expect(onDraw).not.toHaveBeenCalled();
    expect(screen.getByText(/« 09 »/)).toBeDefined();
    const line = screen.getByRole('textbox', { name: 'Ligne 3' });
    await user.type(line, '{Backspace}{Backspace}2009');
    expect(await screen.findByText('Comprise.')).toBeDefined();
    await user.click(draw);
    expect(drawnNames(onDraw)).toEqual(['Sandrine', 'Yanis']);
  });

  it('are drawn without the ones set aside, which can be taken back', async () => {
    const { user, onDraw, draw } = openBlock('Sandrine\nYanis 09');
    await user.click(screen.getByRole('button', { name: 'Mettre de côté' }));
    await user.click(screen.getByRole('button', { name: 'Reprendre' }));
    await user.click(draw);
    expect(onDraw).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Mettre de côté' }));
    await user.click(draw);
    expect(drawnNames(onDraw)).toEqual(['Sandrine']);
  });

  it('are given up without a trace', async () => {
    const { user, onDraw, onClose } = openBlock('Sandrine\nKarim');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onDraw).not.toHaveBeenCalled();
  });
});
