import type { Catalogue } from '../message';

/** « Rejouer ». */
export const replayFr = {
  'command.replay': 'Rejouer',
  'replay.title': 'Rejouer',
  'replay.nothing': 'Rien à rejouer pour l’instant.',
  'replay.blank': 'La feuille est blanche.',
  'replay.come': 'Sur la feuille\u00a0: {names}',
  'replay.comeMore': {
    one: 'Sur la feuille\u00a0: {names} et {count} autre',
    other: 'Sur la feuille\u00a0: {names} et {count} autres',
  },
  'replay.couple': 'Couple\u00a0: {first} et {second}',
  'replay.ended': 'Terminé\u00a0: {fact}',
  'replay.play': 'Lire',
  'replay.pause': 'Suspendre',
  'replay.first': 'Revenir au début',
  'replay.back': 'Pas précédent',
  'replay.next': 'Pas suivant',
  'replay.last': 'Aller à la fin',
  'replay.speed': 'Vitesse',
  'replay.speedTimes': '×\u00a0{times}',
  'replay.progress': 'Avancement',
  'replay.place': '{step} sur {total}',
  'replay.placeSaid': 'Pas {step} sur {total}. {sentence}',
  'replay.leave': 'Quitter',
  'replay.origin.telling':
    'Le journal de cette feuille ne dit pas comment elle s’est faite (fichier ouvert, copie reprise, journal incomplet)\u00a0: elle se rejoue dans l’ordre du récit.',
  'replay.origin.both':
    'Une partie n’est pas dans le journal de la feuille (fichier ouvert, copie reprise, journal incomplet)\u00a0: elle se rejoue d’abord, dans l’ordre du récit.',
  'replay.changed': 'La feuille a changé depuis. Quittez, puis rejouez, pour voir la suite.',
  'replay.erased':
    'Quelque chose vient d’être retiré de la feuille\u00a0: «\u00a0Rejouer\u00a0» s’est arrêté.',
} as const satisfies Catalogue;
