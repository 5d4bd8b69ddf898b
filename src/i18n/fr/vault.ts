import type { Catalogue } from '../message';

export const vaultFr = {
  'vault.locked': 'Les feuilles de cet ordinateur sont protégées par une phrase.',
  'vault.phrase': 'Phrase',
  'vault.phraseHint': 'Les accents et le nombre d’espaces ne comptent pas, les majuscules oui.',
  'vault.code': 'Code imprimé',
  'vault.codeHint': 'Sept groupes de quatre caractères.',
  'vault.useCode': 'Phrase oubliée\u00a0? Utiliser le code imprimé',
  'vault.usePhrase': 'Utiliser la phrase',
  'vault.unlock': 'Déverrouiller',
  'vault.unlocking': 'Un instant…',
  'vault.wrongPhrase':
    'Cette phrase n’ouvre pas les feuilles. Vérifiez les majuscules, ou utilisez le code imprimé. Rien n’a été changé.',
  'vault.slip': 'Un caractère de ce code est faux ou manque\u00a0: comparez-le avec la feuille imprimée.',
  'vault.wrongCode':
    'Ce code n’ouvre pas les feuilles de cet ordinateur\u00a0: un plus récent a peut-être été imprimé depuis. Rien n’a été changé.',
  'vault.notTried':
    'Cela n’a pas pu être essayé\u00a0: la mémoire manque peut-être. Fermez d’autres pages et réessayez. Rien n’a été changé.',
  'vault.menu': 'Protection, sauvegarde, langue',
  'vault.banner': 'Toute personne qui ouvre cet ordinateur peut lire ces feuilles.',
  'vault.protectEntry': 'Protéger par une phrase…',
  'vault.changeEntry': 'Modifier la protection…',
  'vault.codeEntry': 'Code de secours à imprimer…',
  'vault.unprotectEntry': 'Ne plus protéger par une phrase',
  'vault.lockEntry': 'Verrouiller',
  'vault.protectTitle': 'Protéger par une phrase',
  'vault.changeTitle': 'Modifier la protection',
  'vault.protectSentence':
    'Ces sept mots sont tirés au hasard. Recopiez-les sur un papier que vous gardez, puis écrivez-les ici. Vous pouvez aussi écrire une phrase à vous.',
  'vault.otherWords': 'D’autres mots',
  'vault.nowhere':
    'La phrase de passe n’est écrite nulle part. Sans elle ni le code imprimé, les feuilles ne peuvent plus être lues.',
  'vault.typePhrase': 'Écrivez la phrase',
  'vault.typeHint': 'Les accents ne comptent pas, les majuscules oui.',
  'vault.repeat': 'Encore une fois, pour être sûr',
  'vault.tooWeak': 'Cette phrase se devine trop vite\u00a0: prenez au moins quatre mots différents.',
  'vault.notTheSame': 'Les deux phrases ne sont pas encore les mêmes.',
  'vault.cancel': 'Annuler',
  'vault.protect': 'Protéger',
  'vault.change': 'Changer la phrase',
  'vault.protecting': 'Un instant…',
  'vault.protectDone':
    'Les feuilles de cet ordinateur sont protégées. Elles se verrouillent après {minutes} minutes sans rien faire, ou avec Ctrl+Alt+L.',
  'vault.unprotectDone': 'Les feuilles de cet ordinateur s’ouvrent de nouveau sans phrase.',
  'vault.lockAfter': 'Verrouiller quand personne n’y touche',
  'vault.lockMinutes': 'Après {minutes}\u00a0min',
  'vault.authenticator': 'Ouvrir avec cet appareil ou une clé',
  'vault.authenticatorHint':
    'Avec l’empreinte, le visage ou le code qui déverrouille cet appareil, ou avec une clé de sécurité. La phrase et le code imprimé ouvrent toujours.',
  'vault.authenticatorSet':
    'Cet appareil ou une clé de sécurité ouvre aussi les feuilles. La phrase et le code imprimé ouvrent toujours.',
  'vault.authenticatorRemove': 'Ne plus ouvrir avec cet appareil ou une clé',
  'vault.authenticatorKept': 'C’est fait\u00a0: cet appareil ou cette clé ouvre aussi les feuilles.',
  'vault.authenticatorRemoved': 'C’est fait\u00a0: ni cet appareil ni une clé n’ouvre plus les feuilles.',
  'vault.authenticator.refused':
    'Rien n’a été ajouté\u00a0: la demande a été annulée, ou a trop attendu. La phrase ouvre les feuilles.',
  'vault.authenticator.unable':
    'Rien n’a été ajouté\u00a0: cet appareil ou cette clé ne sait pas le faire. La phrase ouvre les feuilles.',
  'vault.authenticatorRefused':
    'Rien ne s’est ouvert\u00a0: la demande a été annulée, ou cet appareil ou cette clé n’est pas connu ici. La phrase ouvre toujours les feuilles.',
  'vault.authenticatorWrong':
    'Cet appareil ou cette clé n’ouvre pas ces feuilles. La phrase les ouvre toujours\u00a0; rien n’a été changé.',
  'vault.notKept': 'L’appareil n’a pas pu l’enregistrer. Rien n’a été changé\u00a0: réessayez.',
  'vault.codeTitle': 'Code de secours',
  'vault.codeSentence':
    'Ce code ouvre les feuilles si la phrase est oubliée. Imprimez-le ou recopiez-le, et rangez-le ailleurs que près de cet ordinateur. Il ne sera plus montré\u00a0; un code imprimé avant n’ouvre plus rien.',
  'vault.print': 'Imprimer',
  'vault.codeDone': 'C’est noté',
  'vault.fileTitle': 'Fichier protégé par une phrase',
  'vault.fileSentence':
    'Le fichier ne se lit qu’avec cette phrase. Recopiez-la\u00a0: elle n’est écrite nulle part.',
  'vault.filePhrase': 'Phrase du fichier',
  'vault.filePhraseHint': 'Sept mots tirés au hasard\u00a0; vous pouvez écrire une phrase à vous.',
  'vault.makeFile': 'Faire le fichier',
  'vault.openTitle': 'Ouvrir un fichier protégé',
  'vault.openSentence': 'Écrivez la phrase avec laquelle ce fichier a été fait.',
  'vault.openHint': 'Telle qu’elle a été écrite\u00a0: majuscules et accents comptent.',
  'vault.openFile': 'Ouvrir',
  'vault.working': 'Un instant…',
  'vault.fileDone': 'Le fichier protégé est fait.',
  'vault.fileFailed': 'Le fichier n’a pas pu être fait. Rien n’a été changé\u00a0: réessayez.',
  'vault.openFailed': 'Le fichier n’a pas pu être ouvert. Rien n’a été changé\u00a0: réessayez.',
  'vault.file.wrongPhrase':
    'Cette phrase n’ouvre pas ce fichier. Vérifiez les majuscules et les accents. Rien n’a été changé.',
  'vault.file.otherKey':
    'Ce fichier n’est pas fermé par une phrase, mais par la clé d’un établissement\u00a0: ouvrez-le avec elle. Rien n’a été changé.',
  'vault.file.damaged':
    'Ce fichier est abîmé ou coupé\u00a0: demandez-en une autre copie. Rien n’a été changé.',
  'vault.file.badKey':
    'Cette phrase ne peut pas fermer un fichier\u00a0: prenez-en une autre. Rien n’a été changé.',
  'vault.takeOver': 'Prendre la main',
  'vault.lockRefused':
    'Les derniers traits ne sont pas encore enregistrés\u00a0: exportez la feuille avant de verrouiller.',
  'erase.entry': 'Retirer…',
  'erase.keys': 'Maj+Suppr',
  'erase.activation': 'Retirer cette activation\u00a0?',
  'erase.relay': 'Retirer ce relais\u00a0?',
  'erase.figure': 'Retirer {name}\u00a0?',
  'erase.wish': 'Retirer ce que {name} voulait que l’on dise\u00a0?',
  'erase.wishGoes':
    'Ces mots seront effacés partout\u00a0: feuille, documents, annulations, sauvegarde automatique. {name} reste sur la feuille.',
  'erase.several': { one: 'Retirer {count} élément\u00a0?', other: 'Retirer {count} éléments\u00a0?' },
  'erase.activationGoes':
    'Elle sera effacée partout\u00a0: feuille, fil, documents, annulations, sauvegarde automatique.',
  'erase.relayGoes':
    'Il sera effacé partout\u00a0: feuille, fil, documents, annulations, sauvegarde automatique.',
  'erase.allGoes':
    'Tout cela sera effacé partout\u00a0: feuille, fil, documents, annulations, sauvegarde automatique.',
  'erase.forGood': 'Rien ne le ramènera. Les fichiers déjà exportés restent où ils sont.',
  'erase.arrows': {
    one: 'Son activation sera effacée aussi.',
    other: 'Ses {count} activations seront effacées aussi.',
  },
  'erase.confirm': 'Retirer',
  'erase.done': 'Retiré de la feuille, des annulations et de la sauvegarde.',
  'erase.finishEntry': 'Terminer et effacer de cet ordinateur…',
  'erase.finishTitle': 'Effacer de cet ordinateur\u00a0?',
  'erase.finishSentence':
    'La clé de cette feuille sera détruite, puis la feuille, ses annulations et ses copies. Rien ne la ramènera. Gardez d’abord un fichier, s’il en faut un.',
  'erase.exportFirst': 'Garder un fichier…',
  'erase.finish': 'Terminer et effacer',
  'erase.certificateTitle': 'La feuille est effacée',
  'erase.certificate':
    'Le {date}, une feuille a été effacée de cet ordinateur\u00a0: sa clé a été détruite, puis ses enregistrements et ses copies. Les fichiers exportés auparavant n’en font pas partie, ni un texte copié\u00a0: il reste dans le presse-papiers de l’ordinateur jusqu’à la prochaine copie.',
  'erase.lostCopies': {
    one: 'D’une feuille que le navigateur a perdue auparavant, des copies restent sur cet ordinateur\u00a0: «\u00a0Récupérer des copies…\u00a0» permet de les effacer.',
    other:
      'De {count} feuilles que le navigateur a perdues auparavant, des copies restent sur cet ordinateur\u00a0: «\u00a0Récupérer des copies…\u00a0» permet de les effacer.',
  },
  'erase.certificateDone': 'Fermer',
  'recovery.title': 'Des feuilles manquent sur cet appareil',
  'recovery.calmTitle': 'Ce que cet appareil contient encore',
  'recovery.sentence': 'Le navigateur a ouvert sa réserve vide ou abîmée.',
  'recovery.asNew':
    'Voici ce que chaque endroit contient. Ce que vous restaurez s’ouvre comme une nouvelle feuille\u00a0; rien n’est remplacé.',
  'recovery.looking': 'Recherche…',
  'recovery.nothing':
    'Aucun endroit de cet appareil ne contient plus rien. Reste un fichier exporté, s’il y en a un\u00a0: «\u00a0Ouvrir un fichier\u00a0».',
  'recovery.sheet': 'Feuille {id}',
  'recovery.whole': 'Dans la base\u00a0: entière.',
  'recovery.beginning': 'Dans la base\u00a0: seulement le début.',
  'recovery.unreadable': 'Dans la base\u00a0: illisible.',
  'recovery.absent': 'Dans la base\u00a0: plus rien.',
  'recovery.silent': 'Dans la base\u00a0: pas de réponse.',
  'recovery.unanswered':
    'La base du navigateur ne répond pas\u00a0: ce qu’elle contient ne se voit pas d’ici, et rien n’y a été changé. Fermez les autres onglets de Tracé et rechargez la page\u00a0; si cela dure, fermez puis rouvrez le navigateur.',
  'recovery.noCopy': 'Aucune copie à côté.',
  'recovery.restoreDatabase': 'Restaurer ce qui se lit dans la base',
  'recovery.restoreCopy': 'Restaurer la copie du {date}',
  'recovery.olderCopies': { one: '{count} copie plus ancienne', other: '{count} copies plus anciennes' },
  'recovery.eraseCopies': 'Effacer ses copies…',
  'recovery.eraseTitle': 'Effacer les copies de «\u00a0{title}\u00a0»\u00a0?',
  'recovery.eraseSentence':
    'C’est tout ce qui reste de cette feuille sur cet appareil. Rien ne les ramènera. Une feuille déjà restaurée reste dans la liste.',
  'recovery.erased': 'C’est fait\u00a0: la clé de cette feuille est détruite, et ses copies effacées.',
  'recovery.notErased':
    'Les copies n’ont pas pu être effacées. Rien d’autre n’a été changé\u00a0: réessayez.',
  'recovery.restored': 'C’est fait\u00a0: la feuille est dans la liste, comme une nouvelle feuille.',
  'recovery.notRestored': 'Cela ne se lit pas. Essayez une autre copie\u00a0; rien n’a été changé.',
  'recovery.notKept':
    'Cela se lit, mais l’appareil n’a pas pu l’enregistrer\u00a0: gardez-le dans un fichier, ou faites de la place et réessayez. Rien n’a été changé.',
  'recovery.asFile': 'Le garder dans un fichier Tracé',
  'recovery.raw': 'Exporter les données brutes',
  'recovery.leave': 'Continuer vers les feuilles',
  'recovery.entry': 'Récupérer des copies…',
  'backup.ago.days': {
    one: 'Copie de sauvegarde\u00a0: il y a {count} jour',
    other: 'Copie de sauvegarde\u00a0: il y a {count} jours',
  },
  'backup.ago.sittings': {
    one: 'Copie de sauvegarde\u00a0: il y a {count} séance',
    other: 'Copie de sauvegarde\u00a0: il y a {count} séances',
  },
  'backup.onlyHere': 'Cette feuille n’est enregistrée que sur cet appareil.',
  'backup.copy': 'Faire une copie',
  'backup.copyAgain': 'Refaire la copie',
  'backup.title': 'État de la sauvegarde',
  'backup.database': 'Sur cet appareil',
  'backup.sheets': { one: '{count} feuille', other: '{count} feuilles' },
  'backup.copies': 'Copies automatiques',
  'backup.copiesSince': {
    one: '{count} copie, la dernière\u00a0: {date}',
    other: '{count} copies, la dernière\u00a0: {date}',
  },
  'backup.promise': 'Promesse du navigateur',
  'backup.promised': 'Il garde tout tant que personne ne l’efface.',
  'backup.notPromised': 'Il peut tout effacer s’il manque de place\u00a0: gardez un fichier.',
  'backup.unknown': 'Il ne le dit pas.',
  'backup.free': 'Place accordée',
  'backup.megabytes': '{size}\u00a0Mo',
  'backup.file': 'Dernier fichier protégé',
  'backup.never': 'jamais',
  'backup.protection': 'Protection',
  'backup.protected': 'Une phrase est demandée.',
  'backup.open': 'Toute personne qui ouvre cet ordinateur peut lire les feuilles.',
  'backup.trial': 'Faire un essai',
  'backup.write': 'Écrire une feuille d’essai',
  'backup.reopen': 'Couper et rouvrir la réserve',
  'backup.compare': 'La relire et comparer',
  'backup.erase': 'L’effacer',
  'backup.fine': '{step}\u00a0: réussi',
  'backup.failed': '{step}\u00a0: échec. Exportez vos feuilles, puis redémarrez le navigateur.',
} as const satisfies Catalogue;
