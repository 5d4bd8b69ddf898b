import type { Catalogue } from '../message';

export const readingFr = {
  'command.lookAround': 'Ne voir qu’autour de la figure en main',
  'command.loupe': 'Loupe, tant que la touche est tenue',
  'tool.loupe': 'Loupe',
  'toolHint.loupe': 'Agrandir ce que l’on montre',
  'bar.around': 'Autour',
  'around.entry': 'Autour de la figure en main',
  'around.keys': 'Alt+Entrée',
  'around.title': 'Autour de {name}',
  'around.titleElided': 'Autour d’{name}',
  'around.leave': 'Tout',
  'overlaps.title': 'Champs de recouvrement',
  'overlaps.rail': 'Recouvrements',
  'overlaps.close': 'Fermer les champs de recouvrement',
  'overlaps.note':
    'Champs de recouvrement\u00a0: là où plusieurs lieux sont activés ensemble. On y cherche des ressources.',
  'overlaps.none':
    'Rien ne se recouvre encore\u00a0: plusieurs lieux activés par la même personne paraîtront ici.',
  'overlaps.list': 'Champs de recouvrement de la feuille',
  'overlaps.places': { one: '{count}\u00a0lieu', other: '{count}\u00a0lieux' },
  'overlaps.ofFields': { one: '{places} d’un même champ', other: '{places} de {count}\u00a0champs' },
  'overlaps.activatedBy': '{name} active {extent}\u00a0: {places}',
  'overlaps.relaysFor': 'Des relais passent pour {name} entre {extent}\u00a0: {places}',
  'overlaps.about': '«\u00a0{about}\u00a0» met au travail {extent}\u00a0: {places}',
  'overlaps.waiting': 'Pas encore appelés',
  'overlaps.waitingNote': 'Sur la feuille, sans flèche\u00a0: des ressources à portée de main.',
  'overlaps.showWaiting': 'Les montrer sur la feuille',
  'overlaps.noneWaiting': 'Personne sur la feuille n’est sans flèche.',
} as const satisfies Catalogue;
