// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageLine } from '../../../src/features/messages/MessageLine';
import { createTranslate } from '../../../src/i18n/translate';
import { renderUi } from '../../ui/render-ui';

const ZOE = { id: 1, text: 'Zoé supprimée' };

describe('a message', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is said politely in a region that was there before it', () => {
    const { rerender } = renderUi(<MessageLine message={null} />);
    const region = screen.getByRole('status');
    expect(region.getAttribute('aria-live')).toBe('polite');
    rerender(<MessageLine message={ZOE} />);
    expect(region.textContent).toBe(ZOE.text);
  });

  it('tells fingers of the button, as they have no keys to take it back with', () => {
    const said = { id: 1, text: 'Supprimé\u00a0: Zoé. Annuler\u00a0: Ctrl+Z' };
    const { rerender } = renderUi(<MessageLine message={said} />);
    expect(screen.getByRole('status').textContent).toBe(said.text);
    rerender(<MessageLine message={said} isByFinger />);
    expect(screen.getByRole('status').textContent).toBe(
      'Supprimé\u00a0: Zoé. Annuler\u00a0: la flèche, en haut',
    );
    rerender(<MessageLine message={{ ...said, isQuiet: true }} isByFinger />);
    expect(screen.getByRole('status').textContent).toBe(
      'Supprimé\u00a0: Zoé. Annuler\u00a0: la flèche, en haut',
    );
    const t = createTranslate('fr');
    rerender(<MessageLine message={{ id: 2, text: t('done.undone', { what: 'Couple' }) }} isByFinger />);
    expect(screen.getByRole('status').textContent).toBe(
      'Annulé\u00a0: Couple. Rétablir\u00a0: l’autre flèche, en haut',
    );
  });

  it('makes way for the legend as soon as a hand goes on, once there was time to read it', () => {
    renderUi(<MessageLine message={ZOE} />);
    const shown = () => screen.getByText(ZOE.text).className;
    const fresh = shown();
    const pressAfter = (ms: number) => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
      fireEvent.pointerDown(document.body);
    };
    pressAfter(2_500);
    expect(shown()).toBe(fresh);
    pressAfter(1_000);
    expect(shown()).not.toBe(fresh);
  });

  it('goes from the screen after a while, and comes back when it is said again', () => {
    const { rerender } = renderUi(<MessageLine message={ZOE} />);
    const shown = () => screen.getByText(ZOE.text).className;
    const fresh = shown();
    act(() => {
      vi.runAllTimers();
    });
    expect(shown()).not.toBe(fresh);
    rerender(<MessageLine message={{ ...ZOE, id: 2 }} />);
    expect(shown()).toBe(fresh);
  });
});
