import type { Catalogue } from '../message';

export const settingsFr = {
  'command.editOptions': 'Changer l’affichage',
  'command.editField': 'Modifier un champ',

  'settings.title': 'Affichage et champs',
  'settings.sentence': 'Pour cette feuille\u00a0: à l’écran, et sur tout ce qui en est imprimé ou envoyé.',
  'settings.options': 'Affichage',
  'settings.genogramSymbols': 'Carrés, ronds et losanges',
  'settings.genogramSymbolsHint':
    'La famille comme dans un génogramme\u00a0: homme, femme, autre ou non dit.',
  'settings.losses': 'Grossesses arrêtées',
  'settings.lossesHint':
    'Fausse couche, enfant mort-né, interruption\u00a0: si la famille le souhaite. Sinon rien n’en est montré, dit ni imprimé\u00a0; seul le fichier de la feuille les garde.',
  'settings.personFields': 'Champs des personnes',
  'settings.personFieldsHint': 'Après la fonction, quand ce n’est pas le champ de l’institution.',
  'settings.sectors': 'Secteurs',
  'settings.sectorsHint': 'Le nom de chaque champ au bord de la feuille, là où sont ses institutions.',
  'settings.fields': 'Champs',
  'settings.fieldName': 'Nom du champ {name}',
  'settings.fieldSign': 'Signe du champ {name}',
  'settings.fieldTag': 'Lettres du champ {name}',
  'settings.fieldShown': 'Montrer',
  'settings.fieldShownFor': 'Montrer le champ {name}',
  'settings.fieldRemove': 'Enlever le champ {name}',
  'settings.fieldNew': 'Nouveau champ',
  'settings.fieldNewHint': 'politique, territoire, sport…',
  'settings.fieldAdd': 'Ajouter',
  'settings.fieldTwice': 'Un autre champ porte déjà ce nom.',
  'settings.fieldWasUsed': {
    one: 'Le champ «\u00a0{name}\u00a0» est enlevé\u00a0: une fiche n’a plus ce champ.',
    other: 'Le champ «\u00a0{name}\u00a0» est enlevé\u00a0: {count} fiches n’ont plus ce champ.',
  },
  'settings.tagEmpty': 'Écrivez au moins une lettre, ou choisissez un dessin.',
  'settings.sign.aid': 'main et cœur',
  'settings.sign.care': 'stéthoscope',
  'settings.sign.education': 'coiffe de diplômé',
  'settings.sign.control': 'balance',
  'settings.sign.culture': 'masques',
  'settings.sign.custom': 'immeuble',
  'settings.sign.letters': 'des lettres',
} as const satisfies Catalogue;
