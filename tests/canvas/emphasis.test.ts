import { describe, expect, it } from 'vitest';
import { emphasisOf, lensAround, lensOfArrows, signState, withArrow } from '../../src/canvas/emphasis';
import { recordsOf } from '../../src/model/records';
import { fictionalDocument } from '../fixtures/fictional-document';

const document = fictionalDocument();

describe('what is in hand', () => {
  const strong = (selected: string) => emphasisOf(document, new Set([selected]));

  it('a person keeps their own arrows and the people at their other ends', () => {
    const yanis = strong('F9');
    expect(yanis?.arrows.size).toBe(3);
    expect(yanis?.figures).toEqual(new Set(['F9', 'P13', 'I7', 'F5', 'P15', 'I9']));
  });

  it('an arrow keeps its two ends', () => {
    const [arrow] = Object.values(document.activations);
    const held = strong(arrow?.id ?? '');
    for (const end of [...(arrow?.from ?? []), ...(arrow?.to ?? [])]) expect(held?.figures).toContain(end);
    expect(held?.arrows.size).toBe(1);
  });

  it('softens nothing when nothing is in hand', () => {
    expect(emphasisOf(document, new Set())).toBeNull();
    expect(signState('F9', new Set(), undefined)).toBe('rest');
    expect(signState('F9', new Set(['F8']), new Set(['F8']))).toBe('softened');
  });
});

describe('what stays at full strength', () => {
  it('is the same round a sign asked for and round a sign in hand', () => {
    expect(lensAround(document, ['F9'])).toEqual(emphasisOf(document, new Set(['F9'])));
  });

  it('is nobody round nobody', () => {
    expect(lensAround(document, [])).toEqual({ figures: new Set(), arrows: new Set() });
  });

  it('does not soften a sheet on which what is in hand does not stand', () => {
    expect(emphasisOf(document, new Set(['gone']))).toBeNull();
  });

  it('is some arrows with their ends and the buildings those work in, and no other arrow of theirs', () => {
    const around = lensAround(document, ['F9']);
    const [first = ''] = around.arrows;
    const lens = lensOfArrows(document, [first]);
    const arrow = recordsOf(document.activations).find(({ id }) => id === first);
    expect(lens.arrows).toEqual(new Set([first]));
    for (const end of [...(arrow?.from ?? []), ...(arrow?.to ?? [])]) expect(lens.figures).toContain(end);
    expect(lens.figures.size).toBeLessThan(around.figures.size);
  });

  it('has the arrow that is read as well, when anything softens', () => {
    const lens = lensAround(document, ['F9']);
    expect(withArrow(lens, 'other')?.arrows).toContain('other');
    expect(withArrow(lens, null)).toBe(lens);
    expect(withArrow(null, 'other')).toBeNull();
  });

  it('passes over arrows that are not there', () => {
    expect(lensOfArrows(document, ['gone']).figures).toEqual(new Set());
  });
});
