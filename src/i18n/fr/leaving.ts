import type { Catalogue } from '../message';

/** What a file of the sheet does not hold, said before it is made. */
export const leavingFr = {
  'leaving.notInText': 'Ce texte ne garde pas\u00a0: {things}. Le fichier Tracé garde tout.',
  'leaving.list': '{first}\u00a0; {others}',
  'leaving.places': 'les places, la forme des flèches et le titre de la feuille',
  'leaving.wishes': 'ce que chacun veut que l’on dise de soi',
  'leaving.guests': 'qui était aussi dans la salle',
  'leaving.roles': 'les rôles',
  'leaving.times': 'les heures de la séance et la date de la prochaine',
  'leaving.minutes': 'le moment où chaque chose a été dite',
  'leaving.shortNames': 'les noms raccourcis',
  'leaving.fields': 'les champs renommés, ajoutés ou masqués',
  'leaving.losses': 'les grossesses arrêtées',
  'leaving.options': 'les options d’affichage',
  'leaving.earlier': 'les séances d’avant',
} as const satisfies Catalogue;
