import type { Catalogue } from '../message';

export const filesFr = {
  'files.refused': '{reason} Rien n’a été changé.',
  'files.notOurs': 'Ce fichier n’est pas une feuille Tracé.',
  'files.tooLarge': 'Ce fichier est trop gros\u00a0: {limit}\u00a0Mo au plus.',
  'files.notUtf8':
    'Ce fichier n’est pas un texte en UTF-8\u00a0: il est abîmé, ou il vient d’un autre programme.',
  'files.tooComplex': 'Ce fichier est trop compliqué pour être une feuille.',
  'files.sealed': 'Ce fichier en contient un autre, chiffré lui aussi\u00a0: ouvrez d’abord celui-là.',
  'files.cutShort': 'Ce fichier est abîmé\u00a0: il s’arrête trop tôt, ou un autre programme l’a modifié.',
  'files.newerVersion':
    'Ce fichier vient d’une version plus récente de Tracé (format {version})\u00a0: mettez Tracé à jour pour l’ouvrir.',
  'files.tooManyFigures': 'Ce fichier compte {figures} personnes et institutions\u00a0: {limit} au plus.',
  'files.tooManyArrows': 'Ce fichier compte {arrows} activations et relais\u00a0: {limit} au plus.',
  'files.badShape': 'Ce fichier est abîmé\u00a0: {record} n’a pas la forme attendue.',
  'files.textTooLong': 'Ce fichier ne peut pas être ouvert\u00a0: {record} contient un texte trop long.',
  'files.brokenText': 'Ce fichier est abîmé\u00a0: {record} contient un caractère incomplet.',
  'files.outOfRange': 'Ce fichier est abîmé\u00a0: {record} contient un nombre hors limites.',
  'files.theFile': 'son contenu',
  'files.aPerson': 'une personne',
  'files.aProfessional': 'un professionnel',
  'files.anInstitution': 'une institution',
  'files.aHousehold': 'un foyer',
  'files.aCouple': 'un couple',
  'files.aFiliation': 'un lien de parenté',
  'files.anActivation': 'une activation',
  'files.aSitting': 'une séance',
  'files.aField': 'un champ',
  'files.dangling':
    'Ce fichier se contredit\u00a0: un lien y désigne quelqu’un qui n’est pas sur la feuille.',
  'files.sameId': 'Ce fichier se contredit\u00a0: deux éléments y portent le même identifiant.',
  'files.noSitting': 'Ce fichier est incomplet\u00a0: il ne contient aucune séance.',
  'files.repeated': 'Ce fichier se contredit\u00a0: quelqu’un y est cité deux fois au même endroit.',
  'files.emptyHousehold': 'Ce fichier se contredit\u00a0: un foyer y est sans personne.',
  'files.coupleWithSelf': 'Ce fichier se contredit\u00a0: quelqu’un y est en couple avec soi-même.',
  'files.coupleTwice': 'Ce fichier se contredit\u00a0: un même couple y est écrit deux fois.',
  'files.ownAncestor': 'Ce fichier se contredit\u00a0: quelqu’un y est son propre ancêtre.',
  'files.expectedLoss':
    'Ce fichier se contredit\u00a0: une même grossesse y est à la fois attendue et terminée.',
  'files.filiationTwice': 'Ce fichier se contredit\u00a0: un même lien de parenté y est écrit deux fois.',
  'files.endless':
    'Ce fichier est incomplet\u00a0: une activation y va vers personne, ou ne vient de personne.',
  'files.mixedEnds':
    'Ce fichier se contredit\u00a0: une activation y réunit d’un même côté ceux qui vivent et ceux qui travaillent ensemble.',
  'files.ownEnd': 'Ce fichier se contredit\u00a0: quelqu’un s’y active soi-même.',
  'files.relayWithFamily':
    'Ce fichier se contredit\u00a0: un relais y passe par une personne qui ne travaille pas avec les autres.',
} as const satisfies Catalogue;
