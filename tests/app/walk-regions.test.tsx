// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { walkRegions } from '../../src/app/walk-regions';
import { EditorFrame } from '../../src/features/editor-frame/EditorFrame';
import { focused, renderUi } from '../ui/render-ui';

const frame = (panel: string | null) => (
  <EditorFrame
    screen="desk"
    topBar={<button>haut</button>}
    tools={<button>outils</button>}
    sheet={
      <section tabIndex={-1} aria-label="feuille">
        <button>Lina</button>
      </section>
    }
    legend={null}
    dock={<input aria-label="ligne" />}
    isDockOpen={false}
    rail={<button>rail</button>}
    panel={
      panel === null ? null : (
        <section tabIndex={-1} aria-label={panel}>
          <input aria-label="prénom" />
        </section>
      )
    }
    banner={null}
  />
);

const nameOfFocused = () => focused()?.getAttribute('aria-label') ?? focused()?.textContent;
const walk = (ways: readonly (1 | -1)[]) =>
  ways.map((way) => {
    walkRegions(way);
    return nameOfFocused();
  });

describe('F6', () => {
  it('goes from the sheet to the line, the panel and round, skipping what is not there', () => {
    renderUi(frame('fiche'));
    expect(walk([1, 1, 1, 1, 1, 1])).toEqual(['feuille', 'ligne', 'fiche', 'outils', 'haut', 'feuille']);
  });

  it('goes back the same way with Shift', () => {
    renderUi(frame(null));
    expect(walk([-1, -1, -1, -1, -1])).toEqual(['haut', 'outils', 'rail', 'ligne', 'feuille']);
  });

  it('goes on from whatever in a part has the keyboard', async () => {
    const { user } = renderUi(frame('fil'));
    await user.tab();
    await user.tab();
    await user.tab();
    expect(nameOfFocused()).toBe('Lina');
    expect(walk([1])).toEqual(['ligne']);
  });
});
