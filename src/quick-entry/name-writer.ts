import type { DiagramDocument } from '../model/document';
import { unmistakableName } from './alternatives';
import { fitOtherNames } from './fit-name';
import { nameIndex, tokensOfName, type NamedFigure } from './name-index';

export interface NameWriter {
  /** A name by which the figure with this id is meant, and no other. */
  readonly of: (id: string) => string;
  /** « (2) » behind the name of a new figure, when without it somebody else would be meant; else empty. */
  readonly numberOf: (id: string) => string;
}

/** Writes names so that they are read back as the figures they name. */
export function nameWriter(document: DiagramDocument): NameWriter {
  const index = nameIndex(document);
  const numberOf = (id: string): string => {
    const figure = index.byId.get(id);
    if (figure === undefined) return '';
    const bearers = index.byFullName.get(figure.fullKey) ?? [];
    const isMistakable = bearers.length > 1 || fitsOthers(figure);
    return isMistakable ? ` (${bearers.indexOf(figure) + 1})` : '';
  };
  const fitsOthers = ({ name, kind }: NamedFigure): boolean => {
    const asked = {
      tokens: tokensOfName(name),
      number: null,
      kinds: [kind],
      isPlace: kind === 'institution',
    };
    return fitOtherNames(index, asked).length > 0;
  };
  return {
    of: (id) => {
      const figure = index.byId.get(id);
      return figure === undefined ? '' : unmistakableName(index, figure);
    },
    numberOf,
  };
}
