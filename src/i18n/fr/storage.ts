import type { Catalogue } from '../message';

export const storageFr = {
  'storage.saving': 'Enregistrement…',
  'storage.renamed': 'Feuille renommée',
  'storage.notSaved.full':
    'Il n’y a plus de place sur cet appareil. Rien n’est perdu tant que cette page reste ouverte : exportez la feuille maintenant.',
  'storage.notSaved.slow':
    'Le disque ne répond pas. Rien n’est perdu tant que cette page reste ouverte ; l’enregistrement est retenté.',
  'storage.notSaved.otherTab':
    'Un autre onglet écrit sur cette feuille. Ce qui a été dessiné ici n’est que dans cette page : exportez-le.',
  'storage.notSaved.newerVersion':
    'Une version plus récente de Tracé a servi sur cet appareil. Exportez la feuille, puis rechargez la page.',
  'storage.notSaved.erased':
    'Cette feuille a été effacée depuis un autre onglet. Elle n’est plus que dans cette page.',
  'storage.notSaved.emptied':
    'Le navigateur a vidé sa réserve (plus de place, ou données effacées). La feuille est entière dans cette page, et n’est peut-être plus que là\u00a0: exportez-la maintenant.',
  'storage.notSaved.failed':
    'Le navigateur refuse d’enregistrer. Rien n’est perdu tant que cette page reste ouverte ; l’enregistrement est retenté.',
} as const satisfies Catalogue;
