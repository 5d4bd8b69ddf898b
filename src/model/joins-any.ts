import type { Activation } from './activation';
import type { FigureId } from './ids';

/** Whether an arrow begins or ends with any of `ids`. Made for asking every arrow of a sheet at every stroke. */
export function joinsAny(
  { from, to }: Pick<Activation, 'from' | 'to'>,
  ids: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  const isOne = (id: FigureId): boolean => ids.has(id);
  return from.some(isOne) || to.some(isOne);
}
