import type { SittingId } from './ids';
import type { Sitting } from './sitting';

/** A sitting of which only the day and the title are known, and that goes on. */
export function blankSitting(id: SittingId, { date, title }: Pick<Sitting, 'date' | 'title'>): Sitting {
  return {
    id,
    title,
    date,
    start: null,
    end: null,
    setting: null,
    place: null,
    participants: [],
    guests: [],
    intrus: { count: 0, names: [] },
    next: null,
    recipient: null,
    confidential: false,
    draft: false,
    rank: 0,
    closed: null,
    sheetless: false,
  };
}
