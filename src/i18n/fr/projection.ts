import type { Catalogue } from '../message';

export const projectionFr = {
  'command.project': 'Projeter',
  'command.hideSheet': 'Cacher la feuille',
  'command.spotlight': 'Lumière sous le pointeur',
  'command.expressions': 'Les cinq expressions',
  'key.pageUp': 'Page↑',
  'key.pageDown': 'Page↓',
  'key.pause': 'Pause',

  'projection.bar': 'Projection',
  'projection.start': 'Projeter',
  'projection.leave': 'Quitter la projection',
  'projection.larger': 'Agrandir le texte',
  'projection.smaller': 'Réduire le texte',
  'projection.spotlight': 'Lumière sous le pointeur',
  'projection.expressions': 'Les cinq expressions',
  'projection.hide': 'Cacher la feuille',
  'projection.pause': 'Pause',
  'projection.show': 'Montrer la feuille',
  'projection.walk': 'En projection, aller d’une partie à l’autre',
  'projection.pan': 'En projection, glisser la vue',
  'projection.previousPart': 'Partie précédente',
  'projection.nextPart': 'Partie suivante',

  'wall.open': 'Projeter sur un second écran',
  'wall.fullScreen': 'Plein écran',
  'wall.hidden': 'Le mur dit «\u00a0Pause\u00a0»\u00a0: on n’y voit rien.',
  'wall.shown': 'Le mur montre la feuille.',
  'wall.show': 'Montrer au mur',
  'wall.hide': 'Cacher au mur',
  'wall.follow': 'Le mur suit',
  'wall.close': 'Fermer le mur',
  'wall.opened':
    'Le mur est ouvert, en pause. Glissez sa fenêtre vers le second écran s’il n’y est pas\u00a0; F9 l’étend, F8 montre la feuille.',
  'wall.blocked': 'Le navigateur a retenu la fenêtre du mur. Autorisez-la, puis recommencez.',

  'expressions.title': 'Les cinq expressions',
  'expressions.place': '{number} sur {total}',
  'expressions.previous': 'Expression précédente',
  'expressions.next': 'Expression suivante',
  // The five of the method, word for word (Lemaire, Vittone, Despret, 2003).
  'expressions.absents':
    'Parlons comme si les membres de la famille, ou toute autre personne absente, étaient présents.',
  'expressions.said':
    'Que ne voulez-vous pas que l’on dise de vous, mais surtout que voulez-vous que l’on dise de vous\u00a0?',
  'expressions.come': 'Venez avec toutes les personnes dont vous jugez la présence utile.',
  'expressions.intrus':
    'Vous, professionnels avertis, intrus potentiels, vous êtes de plein droit autorisés à participer…\u00a0: il suffit de vous annoncer et de respecter ce qui figure sur le calendrier.',
  'expressions.thanks':
    'Nous vous remercions de venir nous apprendre une partie de notre métier que nous connaissons mal, celle qui nous demande de travailler ensemble.',
} as const satisfies Catalogue;
