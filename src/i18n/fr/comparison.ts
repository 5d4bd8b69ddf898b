import type { Catalogue } from '../message';

export const comparisonFr = {
  'comparison.and': '{before}, {next}',
  'comparison.nothing':
    'rien n’a changé dans les activations, les relais, les institutions ni parmi ceux qui travaillent ensemble',
  'comparison.newActivations': {
    one: 'une nouvelle activation',
    other: '{count}\u00a0nouvelles activations',
  },
  'comparison.newRelays': { one: 'un nouveau relais', other: '{count}\u00a0nouveaux relais' },
  'comparison.endedActivations': {
    one: 'une activation terminée',
    other: '{count}\u00a0activations terminées',
  },
  'comparison.endedRelays': { one: 'un relais terminé', other: '{count}\u00a0relais terminés' },
  'comparison.resumedActivations': {
    one: 'une activation reprise',
    other: '{count}\u00a0activations reprises',
  },
  'comparison.resumedRelays': { one: 'un relais repris', other: '{count}\u00a0relais repris' },
  'comparison.goneActivations': {
    one: 'une activation de moins',
    other: '{count}\u00a0activations de moins',
  },
  'comparison.goneRelays': { one: 'un relais de moins', other: '{count}\u00a0relais de moins' },
  'comparison.newInstitutions': {
    one: 'une institution de plus',
    other: '{count}\u00a0institutions de plus',
  },
  'comparison.goneInstitutions': {
    one: 'une institution de moins',
    other: '{count}\u00a0institutions de moins',
  },
  'comparison.newProfessionals': {
    one: 'un·e professionnel·le de plus',
    other: '{count}\u00a0professionnel·les de plus',
  },
  'comparison.goneProfessionals': {
    one: 'un·e professionnel·le de moins',
    other: '{count}\u00a0professionnel·les de moins',
  },
  'comparison.title': 'Ce qui a changé',
  'comparison.sinceThen': 'Depuis la {before}\u00a0: {changes}.',
  'comparison.between': 'De la {before} à la {after}\u00a0: {changes}.',
  'comparison.change.new': 'Nouveau',
  'comparison.change.resumed': 'Repris',
  'comparison.change.ended': 'Terminé',
  'comparison.change.gone': 'N’est plus sur la feuille',
  'comparison.none': 'Les mêmes personnes, les mêmes institutions, les mêmes activations.',
  'comparison.retire': 'Retirer\u00a0: {words}',
  'comparison.today': 'aujourd’hui',
  'comparison.alone': 'La feuille comme elle était à la {sitting}.',
  'comparison.since': 'Marqué sur la feuille\u00a0: ce qui a changé depuis la {sitting}.',
  'comparison.back': 'Revenir à aujourd’hui',
  'comparison.unmark': 'Ôter les marques',
  'comparison.beside': 'Deux séances côte à côte',
  'comparison.earlier': 'Avant',
  'comparison.later': 'Après',
  'comparison.close': 'Revenir à une seule feuille',
  'comparison.marks': '+ nouveau, = terminé, − parti',
} as const satisfies Catalogue;
