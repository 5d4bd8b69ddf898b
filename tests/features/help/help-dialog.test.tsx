// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HELP_SECTIONS } from '../../../src/features/help/help-lines';
import { HelpDialog } from '../../../src/features/help/HelpDialog';
import { newDocument } from '../../../src/model/new-document';
import { readLine } from '../../../src/quick-entry/read-line';
import { countingIds } from '../../builders';
import { renderUi, textNamedBy } from '../../ui/render-ui';

const LINES = HELP_SECTIONS.flatMap(({ lines }) => lines.map(({ line }) => line));

describe('the help', () => {
  it.each(LINES.filter((line) => !line.startsWith('…')))('shows a line that can be typed: %s', (line) => {
    const document = newDocument(countingIds(), { date: '2026-03-17', title: 'Feuille' });
    expect(readLine(line, { document, today: '2026-03-17' }).problem).toBeNull();
  });

  it('shows each key as a key', () => {
    renderUi(
      <HelpDialog
        shortcuts={[
          { id: 'redo', label: 'Rétablir', keys: ['Ctrl+Maj+Z', 'Ctrl+Y'] },
          { id: 'zoomIn', label: 'Agrandir', keys: ['+'] },
        ]}
        onClose={vi.fn()}
      />,
    );
    const caps = screen.getAllByText(/^(Ctrl|Maj|Z|Y|\+)$/).map(({ textContent }) => textContent);
    expect(caps).toEqual(['Ctrl', 'Maj', 'Z', 'Ctrl', 'Y', '+']);
    expect(textNamedBy(screen.getByRole('dialog'), 'aria-labelledby')).toBe('Aide');
  });
});
