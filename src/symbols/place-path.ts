const PARTS = /[a-zA-Z]|-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/g;
/** Lengths along x and y of one step of each command, in order; `keep`: turned or told, not measured. */
const STEPS: Readonly<Record<string, readonly Step[]>> = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
  C: ['x', 'y', 'x', 'y', 'x', 'y'],
  S: ['x', 'y', 'x', 'y'],
  A: ['length', 'length', 'keep', 'keep', 'keep', 'x', 'y'],
  Z: [],
};

type Step = 'x' | 'y' | 'length' | 'keep';

export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const read = new Map<string, readonly string[]>();

/**
 * Path data scaled, then moved: what `translate(x,y) scale(scale)` would draw, without a transform. Each transform of a
 * drawing is work for whoever composes the screen, in every frame.
 * @param path the commands M L H V C S A Z, absolute or relative, numbers apart from each other
 */
export function placePath(path: string, { x, y, scale }: Placing): string {
  const parts = read.get(path) ?? path.match(PARTS) ?? [];
  read.set(path, parts);
  const start = { x: x / scale, y: y / scale, length: 0, keep: 0 };
  let steps: readonly Step[] = [];
  let isRelative = false;
  let at = 0;
  let placed = '';
  for (const part of parts) {
    const next = STEPS[part.toUpperCase()];
    if (next !== undefined) {
      // A path begins where it is put, even when its first step is told as a way.
      const command = placed === '' ? part.toUpperCase() : part;
      [steps, isRelative, at] = [next, command !== part.toUpperCase(), 0];
      placed += placed === '' ? command : ` ${command}`;
      continue;
    }
    const step = steps[at % steps.length] ?? 'keep';
    const number = (Number(part) + (isRelative ? 0 : start[step])) * scale;
    if (at > 0) placed += step === 'y' && steps.length > 1 ? ',' : ' ';
    placed += step === 'keep' ? part : hundredth(number);
    at += 1;
  }
  return placed;
}

function hundredth(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
