import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

/** Every module that would be loaded with `entry`. */
async function reachedFrom(entry: string): Promise<readonly string[]> {
  const { output } = await cruise([entry], { doNotFollow: { path: 'node_modules' } });
  return (output as ICruiseResult).modules.map(({ source }) => source);
}

describe('the page of a second screen', () => {
  it('cannot reach what stores or what holds keys', async () => {
    const reached = await reachedFrom('src/app/start-wall.tsx');
    expect(reached).toContain('src/canvas/SheetCanvas.tsx');
    expect(reached.filter((source) => /^src\/(storage|vault|export)\//.test(source))).toEqual([]);
    expect(reached.filter((source) => /dexie|desk|EditorScreen/.test(source))).toEqual([]);
  });
});
