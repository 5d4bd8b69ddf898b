// @vitest-environment jsdom
/* eslint-disable testing-library/no-node-access -- drawings have no roles: their elements are what is compared */
// Without globals, nothing is unmounted by itself.
// eslint-disable-next-line testing-library/no-manual-cleanup
import { act, cleanup, render } from '@testing-library/react';
import { produce } from 'immer';
import { Fragment, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signSymbol } from '../../src/canvas/FreshSign';
import { isSignIn } from '../../src/canvas/in-sight';
import { Stamps } from '../../src/canvas/Stamps';
import { writeSymbol } from '../../src/canvas/write-symbol';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { moveFigures } from '../../src/model/move-figures';
import { ArrowSymbol } from '../../src/symbols/ArrowSymbol';
import { BadgeSymbol } from '../../src/symbols/BadgeSymbol';
import { SIGN_STATES } from '../../src/symbols/sign-state';
import { idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const SVG = 'http://www.w3.org/2000/svg';

const byReact = (symbol: ReactElement) => {
  const view = renderToStaticMarkup(<svg xmlns={SVG}>{symbol}</svg>);
  return new DOMParser().parseFromString(view, 'image/svg+xml').documentElement;
};
const byUs = (symbol: ReactElement) => {
  const svg = document.createElementNS(SVG, 'svg');
  writeSymbol(symbol, svg);
  return svg;
};

describe('a symbol that is written without React', () => {
  const scene = createSceneBuilder()(fictionalDocument(), t);

  it('is the very drawing that React makes of it, for every sign and arrow of the sitting in every state', () => {
    for (const state of SIGN_STATES) {
      const all = (
        <>
          {[...scene.buildings, ...scene.figures].map((shape) => (
            <Fragment key={shape.id}>{signSymbol(shape, state)}</Fragment>
          ))}
          {scene.arrows.map((shape) => (
            <ArrowSymbol key={shape.id} shape={shape} state={state} />
          ))}
          {scene.arrows.map((shape) => (
            <BadgeSymbol key={shape.id} shape={shape} state={state} scale={1.3} />
          ))}
        </>
      );
      const ours = byUs(all);
      expect(ours.querySelectorAll('*').length).toBeGreaterThan(500);
      const theirs = byReact(all);
      expect(ours.childElementCount).toBe(theirs.childElementCount);
      for (const [index, child] of [...ours.children].entries()) {
        if (!child.isEqualNode(theirs.children[index] ?? null))
          expect(child.outerHTML).toBe(theirs.children[index]?.outerHTML);
      }
    }
  });

  it('is refused when it is more than a drawing', () => {
    expect(() => byUs(<path onClick={() => undefined} />)).toThrow(TypeError);
    expect(() => byUs(<path style={{ fill: 'none' }} />)).toThrow(TypeError);
  });
});

describe('stamps', () => {
  // What is left mounted goes on painting after its window has gone.
  afterEach(cleanup);

  const document = fictionalDocument();
  const draw = (shape: Parameters<typeof signSymbol>[0]) => signSymbol(shape);
  const whole = { draw, sight: () => null, isIn: isSignIn };

  it('stay the same elements for what did not change, in the order of their shapes', () => {
    const svg = globalThis.document.createElementNS(SVG, 'svg');
    const build = createSceneBuilder();
    const first = build(document, t).figures;
    const { container, rerender } = render(<Stamps shapes={first} {...whole} />, { container: svg });
    const stamps = () => [...(container.firstElementChild?.children ?? [])];
    const before = stamps();
    const moved = build(
      produce(document, (draft) => {
        moveFigures(draft, [idOf('F9')], { x: 30, y: 0 });
      }),
      t,
    ).figures;
    rerender(<Stamps shapes={moved} {...whole} />);
    const after = stamps();
    expect(after).toHaveLength(first.length);
    expect(moved.filter((_, index) => after[index] !== before[index]).map(({ id }) => id)).toEqual(['F9']);
    rerender(<Stamps shapes={[...moved].reverse().slice(2)} {...whole} />);
    expect(stamps()).toEqual([...after].reverse().slice(2));
    rerender(<Stamps shapes={[]} {...whole} />);
    expect(stamps()).toEqual([]);
  });

  it('are in the first frame those that are seen, and all of them after it', () => {
    vi.useFakeTimers();
    const svg = globalThis.document.createElementNS(SVG, 'svg');
    const { figures } = createSceneBuilder()(document, t);
    const sight = figures[3]!.figure;
    const seen = figures.filter((figure) => isSignIn(figure, sight));
    const { container } = render(<Stamps shapes={figures} {...whole} sight={() => sight} />, {
      container: svg,
    });
    const stamps = () => [...(container.firstElementChild?.children ?? [])];
    const first = stamps();
    expect(first).toHaveLength(seen.length);
    expect(seen.length).toBeLessThan(figures.length);
    act(() => {
      vi.runAllTimers();
    });
    vi.useRealTimers();
    expect(stamps()).toHaveLength(figures.length);
    expect(figures.flatMap((figure, at) => (seen.includes(figure) ? [stamps()[at]] : []))).toEqual(first);
  });
});
