import type { Catalogue } from '../message';

/** The thread panel. */
export const threadFr = {
  'thread.filters': 'Montrer',
  'thread.all': 'Tout',
  'thread.relays': 'Relais',
  'thread.around': 'Autour de…',
  'thread.aroundSomebody': 'Autour de {name}',
  'thread.field': 'Champ…',
  'thread.ofField': 'Champ {field}',
  'thread.colour': 'Couleur…',
  'thread.order': 'Ordre du fil',
  'thread.order.telling': 'Ordre du récit',
  'thread.order.fact': 'Date du fait',
  'thread.factNote': 'Les faits sans date viennent à la fin. Les numéros restent ceux du récit.',
  'thread.shown': {
    one: '{count} sur {total}. Sur la feuille, le reste s’efface un peu.',
    other: '{count} sur {total}. Sur la feuille, le reste s’efface un peu.',
  },
  'thread.showAll': 'Tout montrer',
  'thread.noRelay': 'Aucun relais pour l’instant.',
  'thread.noneShown': 'Rien de tel dans le fil pour l’instant.',
  'thread.toldBy': 'dit par {who}',
  'thread.toldAt': 'dit à {time}',
  'thread.toldOn': 'dit le {day} à {time}',
  'thread.toldByAt': 'dit par {who} à {time}',
  'thread.toldByOn': 'dit par {who} le {day} à {time}',
  'thread.move': 'Glisser pour changer l’ordre du récit (Alt+↑, Alt+↓)',
} as const satisfies Catalogue;
