/** Ms after the pen was last near the sheet during which what touches it is a hand at rest. */
const PEN_MS = 500;
/** Px: no fingertip leaves a mark with a larger radius; the edge of a hand does. */
export const FINGERTIP_RADIUS = 40;

/** Half of the longer side of the mark that a contact leaves, px. */
export function radiusOf({ width, height }: Pick<PointerEvent, 'width' | 'height'>): number {
  return Math.max(width, height) / 2;
}

/** What comes down on the glass. */
interface Contact {
  readonly id: number;
  readonly radius: number;
}

/** Tells a resting palm from a finger. */
export interface PalmRest {
  /** The pen is on or near the sheet. @param at ms */
  readonly penSeen: (at: number) => void;
  /** A contact comes down; a palm stays one until it is lifted, whatever it does. */
  readonly down: (contact: Contact, at: number) => void;
  readonly lifted: (id: number) => void;
  readonly isPalm: (id: number) => boolean;
}

export function createPalmRest(): PalmRest {
  const palms = new Set<number>();
  let pen = -Infinity;
  return {
    penSeen(at) {
      pen = at;
    },
    down({ id, radius }, at) {
      if (at - pen <= PEN_MS || radius > FINGERTIP_RADIUS) palms.add(id);
    },
    lifted(id) {
      palms.delete(id);
    },
    isPalm: (id) => palms.has(id),
  };
}
