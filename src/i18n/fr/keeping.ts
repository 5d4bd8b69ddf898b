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
  'keeping.reviewEntry': 'Date de révision…',
  'keeping.reviewTitle': 'Date de révision',
  'keeping.reviewSentence':
    'Ce jour-là, demandez-vous si cette feuille sert encore. Trente jours plus tard, si personne n’a choisi une autre date, elle est effacée de cet appareil avec ses copies. Les fichiers exportés restent où ils sont.',
  'keeping.reviewWhen': 'À revoir',
  'keeping.reviewUsual': 'Le {date}',
  'keeping.reviewOwn': 'À une autre date',
  'keeping.reviewUsualHint': 'Deux ans après la dernière séance, ou le dernier changement.',
  'keeping.reviewDay': 'Date',
  'keeping.reviewPast': 'Choisissez un jour à venir.',
  'keeping.reviewKeep': 'Garder cette date',
  'keeping.reviewDone': 'La feuille est à revoir le {date}.',
  'keeping.reviewSoon': 'À revoir le {date}.',
  'keeping.erasedAfter': 'Effacée après le {date}, sauf autre date de révision.',
  'keeping.reviews': 'Révision',
  'keeping.reviewNext': 'Prochaine feuille à revoir\u00a0: le {date}.',
  'keeping.reviewNone': 'Aucune feuille.',
  'keeping.reviewOver': {
    one: '{count} feuille sera effacée bientôt\u00a0: voir la liste.',
    other: '{count} feuilles seront effacées bientôt\u00a0: voir la liste.',
  },
  'keeping.erased': {
    one: 'Effacée comme prévu le {date}\u00a0: {count} feuille, dont la date de révision était passée depuis plus de trente jours.',
    other:
      'Effacées comme prévu le {date}\u00a0: {count} feuilles, dont la date de révision était passée depuis plus de trente jours.',
  },
  'keeping.seen': 'C’est noté',
} as const satisfies Catalogue;
