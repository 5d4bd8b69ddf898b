import type { Deed } from '../canvas/sheet-tool';
import { addFigure } from '../commands/add-figure';
import { addRelative } from '../commands/add-relative';
import { addEnd } from '../commands/arrow-ends';
import { connect } from '../commands/connect';
import { makeHousehold } from '../commands/household';
import { relate } from '../commands/relate';
import type { ActivationId, FigureId, PersonId } from '../model/ids';
import type { CommandHost } from '../session/command';

/**
 * Does to the sheet what a gesture of a tool asks for, in one undo.
 * @returns why not, in a sentence, or `null`.
 */
export function runDeed(host: CommandHost, deed: Deed): string | null {
  switch (deed.kind) {
    case 'figure':
      return addFigure(host, { kind: deed.figure, name: deed.name, at: deed.at });
    case 'arrow':
      return connect(host, deed.arrow, deed.from, deed.to);
    case 'tie':
      return deed.kinship === 'child'
        ? relate(host, 'parent', deed.two, deed.one as PersonId)
        : relate(host, deed.kinship, deed.one, deed.two);
    case 'household':
      return makeHousehold(host, deed.ids, deed.name);
    case 'relative':
      return addRelative(host, deed.of as FigureId, deed.relation, deed.name);
    case 'addEnd':
      return addEnd(host, deed.arrow as ActivationId, deed.side, deed.end);
  }
}
