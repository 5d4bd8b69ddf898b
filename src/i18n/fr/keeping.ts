import type { Catalogue } from '../message';

/** How sheets are kept: copies, what failed, how long, and outside this browser. */
export const keepingFr = {
  'keeping.noCopies':
    'Ce navigateur n’a pas de place pour elles\u00a0: si sa réserve s’abîme, seul un fichier gardé ailleurs remplace les feuilles.',
  'keeping.noCopyYet': 'Aucune pour l’instant.',
  'keeping.copyFailed':
    'La dernière n’a pas pu être faite, le {date}\u00a0: la place manque peut-être. Gardez un fichier ailleurs.',
  'keeping.uncopied': {
    one: '{count} feuille n’a aucune copie.',
    other: '{count} feuilles n’ont aucune copie.',
  },
  'keeping.doubt': 'Écriture refusée',
  'keeping.doubted':
    'Le {date}, l’appareil a refusé une écriture. Depuis, «\u00a0Enregistré\u00a0» n’est dit que de ce qui tient aussi sur une copie.',
  'keeping.doubtedAlone':
    'Le {date}, l’appareil a refusé une écriture, et ce navigateur n’a pas de copies\u00a0: libérez de la place et gardez un fichier ailleurs.',
  'keeping.reviewEntry': 'Date de révision…',
  'keeping.reviewTitle': 'Date de révision',
  'keeping.reviewSentence':
    'Ce jour-là, demandez-vous si cette feuille sert encore. Trente jours plus tard, si personne n’a choisi une autre date, elle est effacée de cet appareil avec ses copies. Les fichiers exportés restent où ils sont.',
  'keeping.reviewWhen': 'À revoir',
  'keeping.reviewUsual': 'Le {date}',
  'keeping.reviewOwn': 'À une autre date',
  'keeping.reviewUsualHint': 'Deux ans après la dernière séance, ou le dernier changement.',
  'keeping.reviewDay': 'Date',
  'keeping.reviewPast': 'Choisissez un jour à venir.',
  'keeping.reviewKeep': 'Garder cette date',
  'keeping.reviewDone': 'La feuille est à revoir le {date}.',
  'keeping.reviewSoon': 'À revoir le {date}.',
  'keeping.erasedAfter': 'Effacée après le {date}, sauf autre date de révision.',
  'keeping.reviews': 'Révision',
  'keeping.reviewNext': 'Prochaine feuille à revoir\u00a0: le {date}.',
  'keeping.reviewNone': 'Aucune feuille.',
  'keeping.reviewOver': {
    one: '{count} feuille sera effacée bientôt\u00a0: voir la liste.',
    other: '{count} feuilles seront effacées bientôt\u00a0: voir la liste.',
  },
  'keeping.erased': {
    one: 'Effacée comme prévu le {date}\u00a0: {count} feuille, dont la date de révision était passée depuis plus de trente jours.',
    other:
      'Effacées comme prévu le {date}\u00a0: {count} feuilles, dont la date de révision était passée depuis plus de trente jours.',
  },
  'keeping.late':
    'Le navigateur n’a pas encore dit quelles feuilles sont sur cet appareil. Rien n’y a été changé. Fermez les autres onglets de Tracé et rechargez la page\u00a0; si cela dure, fermez puis rouvrez le navigateur. «\u00a0Récupérer des copies…\u00a0» cherche celles qui sont à côté.',
  'keeping.denied':
    'Le navigateur ne donne pas sa réserve à cette page (fenêtre privée, ou règle de l’établissement)\u00a0: les feuilles d’avant ne se voient pas d’ici, et rien n’y a été changé. Ouvrez Tracé dans une fenêtre ordinaire\u00a0; ou dessinez ici, et exportez la feuille avant de fermer la page.',
  'keeping.clockBack':
    'L’horloge de cet appareil dit le {today}, mais une feuille a été enregistrée le {date}. Rien n’est perdu, et rien ne sera effacé tant qu’elle retarde\u00a0: remettez-la à l’heure pour que les dates soient justes.',
  'keeping.seen': 'C’est noté',
  'keeping.outlet': 'Où',
  'keeping.outlet.folder': 'Toujours au même endroit',
  'keeping.outlet.share': 'Partager',
  'keeping.outlet.download': 'Télécharger',
  'keeping.folderAsked': 'L’endroit vous sera demandé.',
  'keeping.otherFolder': 'Un autre endroit…',
  'keeping.folderRefused':
    'Aucun endroit n’a été permis\u00a0: rien n’a été écrit. Réessayez, ou téléchargez le fichier.',
  'keeping.notHanded':
    'Le fichier n’a pas pu être gardé là, ou le partage a été arrêté. Réessayez ailleurs\u00a0; rien n’a été changé.',
  'keeping.inFolder': 'Le fichier protégé est à l’endroit choisi, relu et comparé.',
  'keeping.folder': 'Fichiers ailleurs',
  'keeping.folderNamed': 'Gardés dans «\u00a0{name}\u00a0».',
  'keeping.noFolder': 'Aucun endroit fixe\u00a0: chaque fichier est téléchargé ou partagé.',
  'keeping.homeScreen':
    'Avant la première feuille, mettez Tracé sur l’écran d’accueil\u00a0: touchez Partager, puis «\u00a0Sur l’écran d’accueil\u00a0». Dans Safari, les feuilles peuvent être effacées après sept jours sans visite, et elles ne passent pas de l’un à l’autre.',
  'keeping.tablet': 'Sur cette tablette',
  'keeping.recipientEntry': 'Clé de l’établissement…',
  'keeping.recipientTitle': 'Clé de l’établissement',
  'keeping.recipientSentence':
    'Avec une clé publique age, chaque fichier protégé est fait deux fois\u00a0: une fois pour votre phrase, une fois pour l’établissement, qui seul ouvre le sien.',
  'keeping.recipient': 'Clé publique',
  'keeping.recipientHint': 'Elle commence par age1. La clé secrète ne se donne jamais.',
  'keeping.recipientFile': 'La lire dans un fichier…',
  'keeping.keepRecipient': 'Garder cette clé',
  'keeping.noRecipient': 'Ne plus l’utiliser',
  'keeping.badRecipient': 'Ce n’est pas une clé publique age. Rien n’a été changé.',
  'keeping.recipientKept': 'Chaque fichier protégé sera fait aussi pour l’établissement.',
  'keeping.recipientGone': 'Les fichiers protégés ne sont plus faits que pour votre phrase.',
} as const satisfies Catalogue;
