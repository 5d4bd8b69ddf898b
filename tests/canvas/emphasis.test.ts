import { describe, expect, it } from 'vitest';
import { emphasisOf, lensAround, lensOfArrows, withArrow } from '../../src/canvas/emphasis';
import { recordsOf } from '../../src/model/records';
import { fictionalDocument } from '../fixtures/fictional-document';

const document = fictionalDocument();

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
