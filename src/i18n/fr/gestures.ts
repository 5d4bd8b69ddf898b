import type { Catalogue } from '../message';

/** What the hands do on the sheet, and why a gesture is refused. */
export const gesturesFr = {
  'command.addFigure': 'Ajouter',
  'command.connect': 'Tracer une flèche',
  'command.addRelative': 'Ajouter à la famille',
  'command.addColleague': 'Ajouter un collègue',
  'command.relate': 'Dire une parenté',
  'command.turnRound': 'Inverser le sens',
  'command.changeEnd': 'Changer un bout de la flèche',
  'command.arrowKind': 'Passer d’activation à relais, ou l’inverse',
  'command.ended': 'Dire si c’est terminé',
  'command.tellBefore': 'Changer l’ordre',
  'gesture.added': 'Ajouté\u00a0: {what}. Annuler\u00a0: Ctrl+Z',
  'gesture.couple': 'Couple\u00a0: {first} et {second}. Annuler\u00a0: Ctrl+Z',
  'gesture.child': 'Parenté\u00a0: {child}, enfant de {parents}. Annuler\u00a0: Ctrl+Z',
  'gesture.fosterChild':
    'Parenté\u00a0: {child}, accueil chez {parents}, car ses deux parents sont déjà là. Annuler\u00a0: Ctrl+Z',
  'gesture.sibling': 'Ajouté\u00a0: {what}, même parenté que {sibling}. Annuler\u00a0: Ctrl+Z',
  'gesture.changed': 'Changé\u00a0: {what}. Annuler\u00a0: Ctrl+Z',
  'gesture.turned': 'Sens inversé\u00a0: {what}. Annuler\u00a0: Ctrl+Z',
  'gesture.ended': 'Terminé\u00a0: {what}. Annuler\u00a0: Ctrl+Z',
  'gesture.goesOn': 'Pas terminé\u00a0: {what}. Annuler\u00a0: Ctrl+Z',
  'gesture.manyArrows': {
    one: '{count} flèche',
    other: '{count} flèches',
  },
  'gesture.listTwo': '{first} et {last}',
  'gesture.listMore': '{first}, {others}',
  'gesture.gone': 'Ce signe n’est plus sur la feuille.',
  'gesture.ownEnd': 'Une flèche va de quelqu’un à quelqu’un d’autre.',
  'gesture.mixedEnds':
    'D’un même côté d’une flèche, tous vivent ensemble ou tous travaillent ensemble\u00a0: tracez deux flèches.',
  'gesture.endTwice': '{name} est déjà de ce côté de la flèche.',
  'gesture.lastEnd': 'Une flèche a quelqu’un à chaque bout\u00a0: pour l’enlever, supprimez-la.',
  'gesture.relayWithFamily':
    'Un relais va d’un professionnel à un professionnel. Avec ceux qui vivent ensemble, c’est une activation.',
  'gesture.kinIsFamily': 'Une parenté se dit de ceux qui vivent ensemble.',
  'gesture.coupleWithSelf': 'Un couple se dit à deux\u00a0: choisissez quelqu’un d’autre.',
  'gesture.coupleTwice': '{first} et {second} sont déjà en couple sur la feuille.',
  'gesture.ownParent': 'Personne n’est son propre parent.',
  'gesture.ownAncestor':
    '{child} est déjà plus haut dans cette famille que {parent}\u00a0: personne n’est son propre ancêtre.',
  'gesture.filiationTwice': 'C’est déjà sur la feuille\u00a0: {child}, enfant de {parents}.',
  'gesture.noParentYet': '{name} n’a pas encore de parent sur la feuille\u00a0: commencez par un parent.',
  'gesture.noInstitutionYet': '{name} n’a pas d’institution sur la feuille\u00a0: commencez par elle.',
  'name.empty': 'Un nom ne peut pas être vide.',
  'name.lineBreak': 'Un nom tient sur une ligne\u00a0: enlevez le retour à la ligne.',
  'name.tooLong': 'Un nom a {max} caractères au plus\u00a0: celui-ci en a {count}.',
  'name.forbidden': 'Ce nom contient des caractères invisibles ou de commande\u00a0: écrivez-le sans eux.',
} as const satisfies Catalogue;
