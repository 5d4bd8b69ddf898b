/**
 * Common French words, for phrases that are drawn by lot: four to ten letters, none with an accent, so that every
 * keyboard writes them the same; none that hurts. Seven of them are more than 80 bits as long as there are at
 * least 2,757.
 */
export const FRENCH_WORDS: readonly string[] = `
  abeille abord abri abricot absent absolu accent accord accueil acheter acier acompte acte acteur action
  actuel adage adapter addition adieu admettre admirer adopter adorer adresse adroit adulte affaire affiche
  agate agenda agent agile agiter agneau agrafe agrume aider aigle aiguille aile ailleurs aimable aimant
  aimer ainsi aisance aise ajouter ajuster album alerte algue aliment aller alliage allonge allumer allure
  almanach alouette alpage alphabet alpin alto amande amarre amateur ambre amende amener amical amour
  ampleur ampoule amuser anchois ancien ancre ancrer angle anguille animal animer anis anneau annexe annonce
  annuaire annuel anorak antan antenne antique aorte aplanir aplomb appel appeler appoint apporter appui
  appuyer aquarium arbitre arbre arbuste arcade archer archet archive ardent ardeur ardoise argent argile
  argument aride armoire arpent arpenter arranger arriver arrondi arroser artichaut article artisan artiste
  ascenseur aspect asperge assembler asseoir assez assiette assise associer assurer aster astre astuce
  atelier atlas atome atout atteler attendre attentif attirer attrait aube auberge aubergine aucun audace
  auditeur augure auguste aune aurore aussi austral auteur automne autour autre autrefois autruche avaler
  avance avancer avant avantage avenir aventure avenue averse avertir aviateur avide avion aviron avis
  aviser avocat avoine avoir avouer avril azimut azur babillage bachelier badge badiane bagage bagou bague
  baguette baigner bail bain baisser balade balai balance balayer balcon baleine balise ballade balle ballet
  ballon balsa balustre bambin bambou banal banane banc bande bandeau bander banjo banlieue banque banquet
  baobab baptiser barbier barge baril baron barque barrage barre barreau barrette basalte bascule base
  basilic basket bassin basson bastion bateau batelier batiste battre baudrier bavard bazar beau beaucoup
  beige beignet belette bercail berceau bercer berge berger besace besogne besoin bette beurre beurrer biais
  bibelot biche bicorne bidon bief bien bienfait bijou bilan bilingue billard bille billet biniou biologie
  biplan biscotte biscuit bise bison bistre bitume bivouac bizarre blaireau blanchir blason bleu bleuet
  bleuir bloc blond bloquer blouse blouson bobine bocage bocal boire bois boisson bolide bonbon bond bondir
  bonheur bonjour bonnet bonsoir bord border bordure borne bosquet bosse botanique botte bottier bouche
  boucle boucler bouclier bouder boudoir boue bouger bougie bouillir boulanger boule bouleau bouquet bouquin
  bourdon bourg bourgeon bourrache bourse boussole bouteille boutique bouton bouture bouvier bovin boxe
  bracelet braise branche brandir brasier brasser brasseur brave bravo bravoure brebis breloque bretelle
  brevet bricoler bride brider bridge brigade brillant briller brin brindille brio brioche brique briquet
  brise briser brochet brochure broder brodeur bronze bronzer brosse brosser brouette brouter broyer brugnon
  bruine bruit brume brun brunir brut bruyant budget buffet buffle buis buisson bulbe bulle bulletin bureau
  burin buse buste butane buter butin butiner butoir butte buvard buvette cabane cabas cabine cabinet
  caboteur cabri cabriole cacao cacher cachet cactus cadeau cadence cadet cadran cadre cadrer cage cahier
  caille caillou caisse caissier cajoler cajou calcaire calcul calculer cale calepin caler calice calme
  calmer calque camarade cambrer camion camp campagne camper campus canal canard canari candeur candidat
  cane canif canne cannelle canot cantate cantine canton canular capable cape caporal capot caprin capsule
  capter capuchon caracal carafe caramel carat caravane carbone carder cardinal caresse cargo caribou
  carillon carmin carnaval carnet carotte carpe carquois carre carreau carrefour carriole carrosse carte
  carton cascade casier casque casser cassis castor catalpa cause causer causette cavalier cave caveau
  caverne caviar ceindre ceinture cellier cellule cendre cent centaure centre cerceau cercle cerf cerfeuil
  cerise cerner certain cerveau cesser chacun chagrin chaise chalet chaleur chaloupe chalut chambre chameau
  chamois champ champion chance chandail chandelle changer chanson chant chanter chanteur chanvre chapeau
  chapelle chapitre char charade charbon charge charger chariot charme charmer charpente charrue charte
  chasse chat chaton chaud chauffer chausser chausson chef chemin chenal chenille cher chercher cheval
  chevet cheveu cheville chevron chic chien chiffon chiffre chignon chimie chiot chocolat choisir choix
  chose chou chouette chrome chute ciboule cidre ciel cierge cigale cigogne cime ciment cinq cintre cirage
  circuit circuler cire cirer cirque ciseau citadin citer citerne citoyen citron citrus civet civil clair
  clairon clameur clan claque claquer clarifier classe classer clavecin clavier clef clerc clic clignoter
  climat cloche clocher cloison clou clouer clown club coccinelle cocher coco cocon code coffre coffret
  cogner coiffe coiffer coin colibri colis collage colle collecte coller collet collier colline colombe
  colon colonne colorer colorier colza combe combien combler comique commande comme commode commun compact
  compagne comparer compas complet compote comprendre compte compter comptoir comte concert conclure
  concours conduire confier confort congre conjoint connu conseil consigne consoler conte contenir content
  conter conteur continent contour contrat convenir convier copain copie copier copiste coquelicot coquet
  coquille corail corbeau corbeille corde cordial cordon coriace corne cornet corniche corolle corps correct
  corridor corsage corvette cosmos costume cote coteau coton cotonnier couche coucher coucou coude coudre
  couette couffin couler couleur coulisse couloir coupe couper couple coupole cour courage courant courber
  coureur courge courir couronne courrier cours course court courtois cousin coussin couteau coutume couture
  couvent couvert couvrir crabe craie crainte cran crapaud cravate crawl crayon cresson creuser crible
  cricket crier crin crinoline criquet cristal critique croc crochet croire croisade croiser croissant croix
  croquer croquis croupe croyance cruche cube cueillir cuir cuire cuisine cuivre culotte cultiver culture
  cumin cumul cure curieux curry cuve cuvette cycle cyclone cygne cylindre cymbale dahlia daigner daim dalle
  dame damier danse danser danseur date dater datte dauphin debout dehors delta demain demander demeure demi
  demoiselle dense dent dentelle dentiste depuis dernier descendre dessert dessin dessiner dessous dessus
  destin deux devant devenir deviner devis devise devoir dialogue diamant diapason dicter difficile digital
  digne digue dilemme diligent dimanche dimension dire direct diriger discret discuter disque distance
  distinct divan divers divin diviser docile docteur document dodu dogue doigt dollar dolmen domaine dominer
  domino donc donner dorade dorer dorloter dormir dortoir dose doser dossard dotation doter douane double
  doubler doucement douceur douche doute douter doux douzaine douze doyen dragon draguer drap drapeau draper
  dresser droit dromadaire dune durable durant durer duvet dynamo eclipse effet effort elfe ellipse emballer
  embarquer embellir embouchure embrasser embrun emmener empire emploi employer emporter encadrer encens
  enclos enclume encore encre endive endroit enfance enfant enfiler enfin enfler engager engin engrais
  enjamber enjeu enlacer enlever ennuyer enseigne enseigner ensemble ensuite entamer entendre entente entier
  entonner entourer entrain entrave entre entrer entretien envahir enveloppe envers envie environ envoi
  envol envoyer ermite errer erreur escabeau escale escalier escargot escarpin escorte espace espadon espoir
  esprit esquif esquisse essai essaim essayer essence essieu essor estime estrade estuaire ether euphorie
  europe exact examen examiner exceller excuse exemple exercer exercice exil exister exotique expert
  expliquer exploit explorer exporter exposer express exprimer extrait fable fabrique face facette facile
  facteur facture fade fagot faible faim faire faisan faisceau fait falaise falbala fameux famille fanal
  faner fanfare fanion fantaisie faon farandole farce farceur fard farfadet farine faste fatal fatigue
  faubourg faucon fauteuil fauve fauvette faveur favori federer feindre fendre fenouil fente ferme fermer
  fermier ferry fertile ferveur feston feuille feuillet feutre feutrer fiable fiancer fibre ficelle fiche
  fichier fictif fief fier figer figue figuier figurant figure filature filer filet filial fille filleul
  film filmer filou fils filtre filtrer final finance financer finesse finir fiole firme fixe fixer flacon
  flairer flamant flambeau flamber flamme flan flanc flanelle flaque flatteur fleur fleurir fleuriste fleuve
  flexible flocon floraison flore florin flot flotte flotter flou fluide flux focal foin foire fois folklore
  fonction fond fonder fondre fontaine fonte football forage force forcer forestier foret forge forger
  forgeron format forme former formule fort forum fosse fossile fouiller foulard foule fouler four fourche
  fourchette fourgon fourmi fournil fournir fourrage fourreau fourrure foyer fraction fragile fragment frais
  fraise framboise franc franchir frange frapper frein frelon fresque friable friand friche frileux frimas
  fringale frire frise friser frisson frite froid froisser fromage froment front frontal frotter fruit
  fruitier fugue fuir fumer fumet funambule fureter furieux fusain fuseau fuselage fusion futaie futile
  futur gabarit gadget gage gagner gain gala galant galaxie galbe galerie galet galette galion galon galop
  galoper gambader gamelle gamin gamme gant garage garant garantie garde garder gardien gare garenne garer
  garnir garrigue gauche gaufre gavotte gazelle gazette gazon geai geler gemme gencive gendre genet genou
  genre gens gentiane gentil gerbe germe germer geste gestion geyser gibier gicler gigot gigue gilet
  gingembre girafe girofle girouette givre glace glacer glacier glaise gland glaner glissade glisser global
  gloire glorieux glouton gluant glycine gnome gobelet gobelin golf golfe gomme gond gondole gonfler gong
  gorge gosier gothique gouache gouffre goujon goupille gourmand gousse goutte goyave grabat grace gracieux
  grade gradin graffiti grain graine graisse grammaire gramme grand grandeur grandir grange granit granule
  graphique grappe gras gratin gratis gratter gratuit grave graver gravier gravure greffe greffon grenade
  grenat grenier grenouille griffe griffon gril grillade grille griller grillon grimace grimoire grimper
  grincer gripper gris grive grogner groin groseille grotte groupe gruau grue guet guetter guichet guide
  guider guidon guignol guimauve guirlande guise guitare gymnase gypse habile habit habiter habitude hache
  haie haleter halle halo halte hamac hameau hamster hanche hangar hanneton hardi hareng haricot harmonie
  harnais harpe harpon hasard hausse haut hauteur havre hectare herbe herbier hercule hermine heure heureux
  heurter hibou hier hirondelle histoire hiver hocher hockey hollande homard honneur horaire horizon horloge
  hormis hors hortensia hospice houblon houe houille houle houppe housse houx hublot huche huile huit humain
  humble humer humeur humide humour humus hutte hydravion hymne ibis iceberg idiome idole idylle igloo
  ignorer iguane illustre image imaginer imiter immense immeuble impair imposer imprimer inaugurer incident
  inclure inconnu indice indigo indiquer individu indocile industrie infini infirmier influence informer
  initial initier inscrire insecte insigne insister inspirer instant instruire insulaire intact intense
  intention interne intime intrigue introduire inutile inventer inventeur inverse inviter iode iris ironie
  irriguer isard isoler isthme italique jabot jacasser jacinthe jade jadis jaguar jaillir jalon jamais jambe
  jambon janvier japper jaquette jardin jardinier jargon jarre jars jasmin jaspe jatte jauge javelot jazz
  jean jeton jeudi jeune jeunesse joaillier jockey joie joindre joker joli jonc jongler jongleur jonquille
  joue jouer jouet joueur joufflu joug jour journal joute jouter jovial joyau joyeux judo juge juger juillet
  juin jumeau jument jungle junior jupe jupon juriste jury jusque juste justesse justice jute kaki kangourou
  kaolin kayak kermesse kilo kimono kiosque kiwi klaxon koala label labeur labo labour labyrinthe lacer
  lacet lagon lagune laine lait laitage laiton laitue lama lame lamelle lampe lampion lance lancer landau
  lande langage lange langue languir lanterne lapin lapis laquer larder large largeur larme larynx laser
  lasso latin latitude latte laurier lavabo lavande laver lavoir lecteur lecture lendemain lent lentille
  lessive lest leste lettre leurre levain levant lever levier lexique liane liasse libelle libellule
  libraire libre licence lichen licorne lien lier lierre lieu lieue ligne lilas limace limande limer limier
  limite limon limonade limpide linge lingot lion liquide lire liseron lisse lisser liste litchi litre
  littoral livide livre livrer livret lobe local logement loger logique logis loin loir loisir long longer
  longueur loquet lorgner losange loterie lotion loto lotte lotus louange louer loup loupe loutre loyal
  loyer lucarne lucide luciole lueur luge luire lundi lune lunette lupin lustre luth lutin lutrin lutte
  lutter luxe lynx lyre lyrique macaron machine madame madras magasin mage magie magique magnet magnolia
  magot maille maillon maillot main maint maintenir maire mairie mais maison majeur majuscule malachite
  malaxer malice malin malle mallette malt maman mammouth manche mandat mandoline manette mangeoire manger
  mangue manie manier manivelle mannequin manoir manquer manteau manuel maquette maquis marais marbre
  marbrer marc marchand marche marcher mardi mare marelle marge mari mariage marier marin marine mariner
  marmelade marmite marmotte marquer marquis marraine marron mars marsouin marteau martinet mascotte masque
  massage masse massif matelas matelot matin matinal matou mature maussade mauve maximum mazout mazurka
  meilleur melon membre menace mener menhir menthe mention menton menu menuet menuisier merci mercredi
  meringue merisier merlan merle merveille message messager messe mesure mesurer mets mettre meuble meubler
  meule meunier miauler mica miche micro midi miel mien mieux migrer mijoter milan milieu militer mille
  mimer mimosa minaret mince mine minerai minet mineur minimum ministre minuit minute mirabelle miracle
  mirage mire miroir miser mission mistral mitaine mite mitre mixte mobile mode moderne modeste moduler
  moelle moelleux moellon mohair moindre moine moineau moins mois moisson molaire mole mollet mollusque
  moment monde monnaie monsieur mont montage montagne monter montre montrer monture morceau morille morse
  mortier morue motet moteur motif motiver moto motte mouche mouchoir moudre moue mouette moufle mouflon
  mouiller moule mouler moulin moulure mousse mousser moustache mouton mouvoir moyen moyeu mufle muguet mule
  mulet mulot multiple munir muraille mural murmure muscade muscat muscle museau musette musicien musique
  mutuel myosotis myriade myrte myrtille mythe nacelle nacre nage nageoire nager nageur nappe napper
  narcisse narguer narine narrer narval naseau natal natation nation natte nature naturel naufrage nautique
  naval navet navette navire nectar nectarine neige neiger nerf nerveux nervure nettoyer neuf neutre neveu
  niche nicher nickel niveau noble noce nocturne noircir noisette noix nomade nombre nombril nommer nord
  normal norme nostalgie notaire note noter notice notion nougat nourrice nourrir nouveau novembre novice
  noyau noyer nuage nuance nuit nuque nylon nymphe oasis objet oblique obole obscur observer obtenir
  occasion occuper ocelot ocre octave octobre octroi odeur odorat office officier offrande offrir oignon
  oiseau oisif olive olivier ombelle ombre ombrelle omelette omettre once oncle onctueux onde onduler ongle
  onguent onze opale opaque opercule opinion opter optimal option optique opulent orage oral orange oranger
  orateur orbite orchestre ordinaire ordinal ordre oreille oreiller organe organiser orge orgue orient
  origan original orme ormeau orner orteil ortie orvet oseille oser osier osmose otarie oublier ouest oural
  ourler ourlet ours oursin outarde outil outre ouvrage ouvrier ouvrir ovale ozone pagaie page pagode paille
  paillette pain paisible paix palace palais palan pale palette palier palissade palme palmier palombe
  palourde palper pampa panache panais pancarte panda panier panneau panorama pantalon pantin pantoufle paon
  papa papaye papeterie papier papillon papoter papyrus paquebot paquet parade paradis parapluie parasol
  parc parchemin parcourir pardon pareil parent parer paresse parfait parfois parfum pari parier parka
  parler parmi paroi parole parrain part partage partager partance parterre parti participer partie partir
  partout parure parvis passage passager passant passer passeur passion passoire pastel pastille pastis
  patate patience patin patiner patineur patio patois patrie patron patte paume pause pavage pavane paver
  pavillon pavois pavot payer pays paysage paysan peigne peigner peindre peintre peinture pelage pelle
  pelote peloton pelouse peluche penalty pencher pendant pendule penser pension pente percer perche perchoir
  perdre perdrix perle permettre permis perron perroquet perruche persan persil personne pervenche peser
  petit peuple peuplier phare pharmacie phase phoque photo phrase physique piano pichet pied pierre pieuvre
  pigeon pigment pignon pilier pilon pilote piloter piment pimpant pince pinceau pincer pingouin pinson
  pintade pioche piocher pion pionnier pipe pipeau pipette piquant pique piquer piquet piqueter pirate
  pirogue pirouette piscine pissenlit pistache piste piston piton pivert pivoine pivot pizza placard place
  placer placide plafond plage plaid plaider plaire plaisir plan planche plancher planer plant planter
  planton plaque plaquer plastique plat platane plateau platine plein pleurer pleuvoir plier plomb plonger
  plongeur pluie plumage plume plumeau plumier plupart plus poche pochette poids poignet point pointe
  pointer pointu poire poireau poirier pois poisson poivre poivron polaire police polir pollen polo pommade
  pomme pommier pompe pomper pompier pompon poncer poncho ponctuel poney pont ponton popote populaire porche
  port portail porte porter porteur portion portique portrait pose poser positif possible postal poste
  poster posture potage potager poteau potelet poterie potier potiron pouce poudre poudrer pouf poulain
  poule poulet poulie poulpe poumon poupe pourpre pourquoi pourvoir pousse pousser poussette poussin poutre
  pouvoir prairie pratique premier prendre presque presse presser pressoir preuve prier primaire primeur
  prince principe printemps prise prisme priver prix probable proche procurer produire profil profit profond
  programme projet prologue promenade promener promettre promis propice propos propre prose protocole proue
  prouver provenir province prudent prune pruneau prunelle prunier psaume public publier puce puiser puits
  pull pulpe pupitre purger puzzle pyjama pyramide python quai quand quart quartier quartz quatre quatuor
  quelque quenouille queue quiche quille quintal quintette quinze quitter quoi quotidien rabais rabattre
  rabot raboter raccord racine racler raconter radar rade radeau radial radieux radio radis rafale raffiner
  rafler raide raie rail railler rainette rainure raisin raison ramage ramasser rame rameau ramener ramer
  ramier rampe ramper rang ranger ranimer rapace rapide rappel rapport raquette rare raser rasoir rassurer
  ration ratisser rature ravin ravioli ravir rayer rayon rayonner rayure rebond rebord recette recevoir
  recours recto recueil reculer redire refaire reflet reflux refrain refuge refuser regain regard regarder
  registre regret reine rejoindre relais relever relief relier relire reliure remarque rembourrer remettre
  remise remonter remous remplir remuer renard rencontre rendre renne renom renouer rente rentrer repaire
  repas repasser replier report repos reposer respect respirer ressembler ressort reste rester retable
  retard retenir retenue retirer retour retrait retrousser retrouver revanche revenir revenu revers revivre
  revoir revue rhubarbe rhume riant ricochet ride rideau rien rieur rigide rigole rime rimer rincer riposte
  rire risque risquer rituel rivage rival rive river robe robinet robot robuste rocaille roche rocher roder
  rognon roitelet roman romarin rompre ronce rond rondeur rondin ronger ronron roquette rosace rose roseau
  roseraie rosier rosir rossignol rotation rotin rotule rouage roue rouet rouge rougeur rougir rouille
  rouleau rouler roulette route routier routine royal royaume ruban rubis ruche rucher rude ruelle rugby
  rugir rugueux ruisseau rumeur rural ruse rustique rutabaga rythme sable sabler sablier sablon sabot sachet
  sacoche sacre safari safran sagace sage sagesse saisir saison salade salaire saler salle salon salsifis
  saluer salut salve samedi sandale sandwich sangle sanglier sans santal sapeur saphir sapin sarbacane
  sarcelle sardine sarrasin satellite satin sauce saucisse sauf sauge saule saumon saumure sauna saut sauter
  sauterelle sautoir sauvage sauver savane savant saveur savoir savon savonner savourer saxophone sceau
  sceller scenario sceptre science scierie scintiller scion score scout scribe scruter sculpter seau second
  secouer secours secret secteur segment seigle seize selle seller selon semaine semblable sembler semelle
  semer semestre semis semoule sens sensible sentier sentir sept septembre sequoia serein sergent serin
  seringa serment serpolet serre serrer serrure service serviette servir seuil seul sevrer sien sieste
  siffler sifflet signal signe signer silence silex sillage sillon silo simple simuler sinueux siphon site
  situer skier skieur slalom sobre social socle soda sofa soif soin soir solaire solde sole soleil solide
  soliste solo solution sombre sommeil sommet sonate sonder songe songer sonner sonnet sonnette sonore
  soprano sorbet sorbier sorgho sort sorte sortie sortir sosie souche souci soucoupe soudain souder souffle
  souffler souhait soulever soulier souligner soupape soupe souper soupir souple sourcil sourd sourire
  souris sous soute soutenir soutien souvenir souvent spacieux spatule spectacle splendide sport stade stage
  stalle stand statue steppe stock store strict strophe stuc studio style styliste stylo suave subir subit
  sublime subtil sucre sucrer suer suffire suite suivant suivre sujet superbe support sureau surface surgir
  surnom surplomb surplus surprendre sursaut surtout suspendre symbole syntaxe syrinx table tableau tablette
  tablier tabouret tache tacher taie taille tailler tailleur taire talc talent talisman talon talus tamaris
  tambour tamis tandem tandis tangage tango tanguer tanin tanner tante taper tapioca tapir tapis taquiner
  tard tarif tarin tarot tartare tarte tartine tasse tasser tatou taupe taureau taux taverne taxi teindre
  teint teinture temple tempo temps tenaille tendance tendon tendre tenir tennis tension tente tenter tenue
  terme terminer terminus terrain terrasse terre terreau terrier terrine tertre texte thermos thon thorax
  thym tiare tibia ticket tien tiers tige tigre tilleul timbale timbre timbrer timide timon tintement tinter
  tique tirade tirage tirelire tirer tiret tiroir tisane tison tisser tisserand titane titre titrer toast
  toboggan toge toile toilette toison toit toiture tomate tombola tome tondre tonique tonne tonneau tonnelle
  tonnerre tonton tonus topaze toque torche torchon tornade torrent torride tortue total totem toucan touche
  toucher touffe toujours toundra toupie tour tourbe tourelle tourisme tourner tournesol tournoi tournure
  tourte tousser tout trace tracer tracteur traduire train trait traite traiter trajet tram trame tramway
  tranche tranquille transat transport trappe travail travers treille treize trembler tremolo tremper
  tremplin trente tresse tresser treuil triangle tribord tribun tricot tricoter trier trille trimer
  trimestre trinquer trio triomphe tripler trique tristesse triton troc trois trombone trompe trompette trop
  tropical trot trotter trottoir trou troubadour trouble trousse trousseau trouver truelle truffe truite
  tuba tube tuile tulipe tulle tunique tunnel turbine turbot turquoise tutelle tuteur tutoyer tuyau tympan
  type typique tyrolien ultime unanime unifier union unique unir unisson univers urbain urgent urne usage
  user usine usuel usure utile utiliser utopie vacance vaccin vacher vague vaillant vaisseau vaisselle
  valable valet valeur valeureux valise vallon valoir valse valser valve vanille vanneau vannier vantail
  vanter vapeur vaporeux varappe varech vareuse variable varier vase vaseux vaste veau vedette veille
  veiller veine velours velu vendange vendre vendredi vent vente ventre verbe verdir verdure verger verglas
  vermicelle vernir vernis verre verrier verrou vers versant verse verser version verso vert vertical
  vertige vertu verveine veste vestiaire vestige veston veto viable viaduc viande vibration vibrer victoire
  vider vieux vigie vigilant vigne vigneron vignette vigogne vigueur villa village ville vinaigre vingt
  viole violet violette violon virage virer virgule virtuel virtuose visage viser visible vision visite
  visiter visiteur visser vitrail vitre vitrer vitrine vivace vivant vivier vivre vocal vocation vogue
  voguer voici voie voile voiler voilier voir voisin voiture voix volage volaille volant volcan voler volet
  voleter volley volontiers volt voltige volume volute vote voter vouer vouloir voyage voyager voyageur
  voyelle vrac vrai vraiment vrille wagon wapiti yacht yaourt yoga yole yourte zele zeste zibeline zigzag
  zinc zinnia zodiaque zone zoologie`
  .trim()
  .split(/\s+/);
