import type { Catalogue } from '../message';

/** How sheets are kept: copies, what failed, how long, and outside this browser. */
export const keepingFr = {
  'keeping.noCopies':
    'Ce navigateur n’a pas de place pour elles\u00a0: si sa réserve s’abîme, seul un fichier gardé ailleurs remplace les feuilles.',
  'keeping.noCopyYet': 'Aucune pour l’instant.',
  'keeping.copyFailed':
    'La dernière n’a pas pu être faite, le {date}\u00a0: la place manque peut-être. Gardez un fichier ailleurs.',
  'keeping.uncopied': {
    one: '{count} feuille n’a aucune copie.',
    other: '{count} feuilles n’ont aucune copie.',
  },
  'keeping.doubt': 'Écriture refusée',
  'keeping.doubted':
    'Le {date}, l’appareil a refusé une écriture. Depuis, «\u00a0Enregistré\u00a0» n’est dit que de ce qui tient aussi sur une copie.',
  'keeping.doubtedAlone':
    'Le {date}, l’appareil a refusé une écriture, et ce navigateur n’a pas de copies\u00a0: libérez de la place et gardez un fichier ailleurs.',
} as const satisfies Catalogue;
