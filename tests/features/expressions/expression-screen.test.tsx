// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expressionAfter } from '../../../src/features/expressions/expression-keys';
import { ExpressionScreen } from '../../../src/features/expressions/ExpressionScreen';
import { renderUi } from '../../ui/render-ui';

function Shown({ onClose }: { readonly onClose: () => void }) {
  const [index, setIndex] = useState(0);
  return <ExpressionScreen index={index} onIndex={setIndex} onClose={onClose} />;
}

const words = () => screen.getByRole('dialog', { name: 'Les cinq expressions' }).textContent;

describe('the five expressions', () => {
  it('stand one at a time, in the words of the method, and go round by the arrows', async () => {
    const { user } = renderUi(<Shown onClose={vi.fn()} />);
    expect(words()).toContain('Parlons comme si les membres de la famille');
    await user.keyboard('{ArrowRight}');
    expect(words()).toContain('mais surtout que voulez-vous que l’on dise de vous\u00a0?');
    expect(words()).not.toContain('Parlons');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(words()).toContain('celle qui nous demande de travailler ensemble.');
    expect(words()).toContain('5 sur 5');
  });

  it('close by their own key, and by a button', async () => {
    const onClose = vi.fn();
    const { user } = renderUi(<Shown onClose={onClose} />);
    await user.keyboard('§');
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('follow a clicker, and no other key', () => {
    expect(expressionAfter(4, 'PageDown')).toBe(0);
    expect(expressionAfter(0, 'PageUp')).toBe(4);
    expect(expressionAfter(0, 'a')).toBeNull();
    expect(expressionAfter(0, 'toString')).toBeNull();
  });
});
