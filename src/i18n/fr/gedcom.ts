import type { Catalogue } from '../message';

export const gedcomFr = {
  'gedcom.notGedcom': 'Ce fichier n’est pas un arbre généalogique au format GEDCOM.',
  'gedcom.nobody': 'Cet arbre généalogique ne contient personne.',
  'gedcom.encoding':
    'Ce fichier est écrit dans un jeu de caractères que Tracé ne sait pas lire\u00a0: exportez-le de nouveau en UTF-8.',
  'gedcom.badLine':
    'Ce fichier n’est pas un arbre GEDCOM lisible\u00a0: la ligne {line} n’en suit pas le format.',
  'gedcom.cut': 'Ce fichier est coupé\u00a0: il s’arrête au milieu de la ligne {line}.',
  'gedcom.read.persons': { one: '{count} personne lue', other: '{count} personnes lues' },
  'gedcom.read.kept':
    '{persons}\u00a0: noms, sexes, années, couples et enfants. Le reste du fichier n’a pas été gardé.',
  'gedcom.left.years': {
    one: '{count} année n’a pas pu être gardée (avant 1800, ou trop imprécise).',
    other: '{count} années n’ont pas pu être gardées (avant 1800, ou trop imprécises).',
  },
  'gedcom.left.ties': {
    one: '{count} lien impossible ou en double a été laissé de côté.',
    other: '{count} liens impossibles ou en double ont été laissés de côté.',
  },
  'gedcom.left.names': {
    one: '{count} nom trop long a été raccourci.',
    other: '{count} noms trop longs ont été raccourcis.',
  },
  'gedcom.left.lines': {
    one: '{count} ligne illisible a été passée.',
    other: '{count} lignes illisibles ont été passées.',
  },
  'gedcom.left.unfinished': 'Le fichier n’a pas sa dernière ligne\u00a0: il est peut-être incomplet.',
} as const satisfies Catalogue;
