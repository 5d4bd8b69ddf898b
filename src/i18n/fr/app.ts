import type { Catalogue } from '../message';

export const appFr = {
  'app.sheetTitle': 'Feuille du {date}',
  'app.copyOf': '{title} (copie)',
  'app.faultTitle': 'Tracé a rencontré une erreur',
  'app.fault':
    'Ce qui était enregistré l’est toujours. Vous pouvez exporter une copie de secours, puis recharger la page.',
  'app.rescue': 'Exporter une copie de secours',
  'app.reload': 'Recharger la page',
  'app.leaveNotSaved': 'Les derniers traits ne sont pas encore enregistrés\u00a0: la feuille reste ouverte.',
  'app.incomplete':
    'La fin de cette feuille est abîmée\u00a0: ce qui se lit encore est ouvert comme une nouvelle feuille, l’ancienne reste telle quelle.',
  'app.incompleteKept':
    'La fin de cette feuille est abîmée\u00a0: rien n’y a été changé. Ouvrez-la\u00a0: ce qui se lit encore devient une nouvelle feuille.',
  'app.unreadable': 'Cette feuille ne se lit plus. Rien n’y a été changé.',
  'app.newerVersion':
    'Cette feuille vient d’une version plus récente de Tracé\u00a0: mettez à jour pour l’ouvrir. Rien n’y a été changé.',
  'app.absent': 'Cette feuille n’est plus sur cet appareil.',
  'app.inUse':
    'Cette feuille est ouverte dans un autre onglet\u00a0: fermez-la d’abord. Rien n’a été changé.',
  'app.unavailable':
    'Le navigateur ne donne pas de place pour enregistrer (fenêtre privée, disque plein\u00a0?). Rien n’a été changé.',
  'app.viewCopied': 'La vue est dans le presse-papiers.',
  'app.missingCharacters':
    'Ces caractères n’existent dans aucune police d’impression\u00a0: {characters}. Le reste est dans le fichier.',
  'app.foreignCharacters':
    'Ces caractères ne sont dans aucune police de Tracé\u00a0: {characters}. L’image les montre si l’appareil sait les écrire.',
  'app.fileUnreachable': 'Ce fichier n’a pas pu être lu sur le disque. Rien n’a été changé.',
} as const satisfies Catalogue;
