import type { Catalogue } from '../message';

export const storageFr = {
  'storage.saving': 'Enregistrement…',
  'storage.renamed': 'Feuille renommée',
  'storage.copyTitle': '{title} (copie)',
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
  'storage.notSaved.failed':
    'Le navigateur refuse d’enregistrer. Rien n’est perdu tant que cette page reste ouverte ; l’enregistrement est retenté.',
  'storage.problem.unreadable':
    'Cette feuille ne se lit plus. Elle est gardée telle quelle : rien n’a été changé.',
  'storage.problem.incomplete':
    'La fin de cette feuille ne se lit plus. Ce qui se lit est ouvert comme une nouvelle feuille ; l’ancienne est gardée telle quelle.',
  'storage.problem.newerVersion':
    'Cette feuille vient d’une version plus récente de Tracé : rechargez la page. Rien n’a été changé.',
  'storage.problem.absent': 'Cette feuille n’est plus sur cet appareil.',
  'storage.problem.inUse': 'Cette feuille est ouverte ailleurs : fermez-la d’abord. Rien n’a été changé.',
  'storage.problem.unavailable':
    'Le navigateur ne donne pas accès à l’enregistrement sur cet appareil. Rien n’a été changé.',
} as const satisfies Catalogue;
