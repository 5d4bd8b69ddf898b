/**
 * A whole sitting, wholly invented, in the language of quick entry: « Exemple fictif » reads it, and it shows
 * what every kind of line looks like.
 */
export const FICTIONAL_SITTING = `# Séance fictive « famille Morel-Haddad-Lopes » : tout est inventé.
séance : 17/03/2026, Clinique de Concertation, salle du conseil de Valmont
# On commence par nous.
inst Le Pont (aide)
Samir Benali, éducateur de prévention, chez Le Pont
Julie Caron, cheffe de service, chez Le Pont
# Et chez vous, qui vit ensemble ?
Sandrine Morel f 1982 + Karim Haddad h 1980 (séparés 2021) : Lina Haddad f 2009, Yanis Haddad h 2013
Sandrine Morel + Thierry Lopes h 1978 (union libre 2022) : Inès Lopes f 2023
Josiane Morel f 1954 + Bernard Morel h 1950-2019 (mariés) : Sandrine Morel, Nadège Morel f 1986
Zohra Haddad f 1957 : Karim Haddad
foyer : Sandrine, Thierry, Lina, Yanis, Inès
foyer : Josiane
foyer : Karim
foyer : Zohra
foyer : Nadège
présents : Sandrine, Karim, Thierry, Josiane, Lina, Samir
absents : Zohra, Inès, Julie
# Le fil de la séance.
Laurent Thomas, CPE, chez Collège des Marronniers > Sandrine Morel : absences de Yanis le matin (12/09/2024) (dit par Sandrine Morel)
Sandrine Morel > Laurent Thomas : demande de rendez-vous au collège (16/09/2024) (dit par Sandrine Morel)
Yanis Haddad > Fatou Ndiaye, infirmière scolaire, chez Collège des Marronniers (soin) : maux de ventre pendant les cours (03/10/2024) (dit par Fatou Ndiaye)
Fatou Ndiaye > Sandrine Morel : appel : Yanis revient chaque lundi à l'infirmerie (08/10/2024) (dit par Fatou Ndiaye)
Sandrine Morel > Dr Émilie Rousseau, médecin traitant, chez Maison de santé : consultation pour Yanis (10/10/2024) (dit par Sandrine Morel)
Sandrine Morel > Josiane Morel : peux-tu l'accompagner le matin ? (14/10/2024) (dit par Josiane Morel)
Josiane Morel > Sandrine Morel : je fatigue, il faut autre chose (25/11/2024) (dit par Josiane Morel)
Dr Émilie Rousseau >> Paul Grenier, psychologue, chez CMP enfants et adolescents : Yanis Haddad (avec Sandrine Morel) (15/11/2024)
Sandrine Morel > Paul Grenier : premier rendez-vous au CMP (02/12/2024) (dit par Sandrine Morel)
Paul Grenier > Karim Haddad : invitation du père à une consultation (10/01/2025) (dit par Paul Grenier)
Karim Haddad > Paul Grenier : crainte de perdre le lien avec ses enfants (22/01/2025) (dit par Karim Haddad)
Paul Grenier > Dr Anne Lefort, pédopsychiatre, chez CMP enfants et adolescents : demande d'avis, équipe du CMP (29/01/2025) (dit par Paul Grenier)
Karim Haddad > Yanis Haddad : appel chaque mercredi soir (depuis 2021) (dit par Karim Haddad)
Lina Haddad > Samir Benali : rencontre dans la rue : ne veut pas rentrer (14/02/2025) (dit par Lina Haddad)
Samir Benali > Lina Haddad : propose d'aller voir l'atelier théâtre (05/03/2025) (dit par Samir Benali)
Samir Benali >> Chloé Arnaud, animatrice théâtre, chez La Fabrique (culture) : Lina Haddad (avec Lina Haddad) (12/03/2025)
Lina Haddad > Chloé Arnaud : vient chaque mercredi à l'atelier (19/03/2025) (dit par Lina Haddad)
Chloé Arnaud > Sandrine Morel : invitation au spectacle (une bonne nouvelle) (20/05/2025) (dit par Chloé Arnaud)
Lina Haddad > Sandrine Morel : après le spectacle : « on peut parler ? » (24/05/2025) (dit par Lina Haddad)
Lina Haddad > Sophie Bernard, professeure principale, chez Lycée professionnel des Tilleuls : ne dort plus (02/06/2025) (dit par Lina Haddad)
Sophie Bernard > Claire Fabre, assistante sociale de secteur, chez MDS de Valmont : demande de conseil (05/06/2025) (dit par Claire Fabre)
Claire Fabre > Sandrine Morel : propose une visite à domicile (11/06/2025) (dit par Claire Fabre)
Sandrine Morel > Claire Fabre : loyer en retard (18/06/2025) (dit par Sandrine Morel)
Thierry Lopes > Claire Fabre : aide pour le dossier après la perte d'emploi (25/06/2025) (dit par Thierry Lopes)
Claire Fabre >> Hélène Petit, puéricultrice de PMI, chez MDS de Valmont (soin) : Inès Lopes (avec Sandrine Morel) (03/07/2025)
Inès Lopes > Sandrine Morel : pleure la nuit (juillet 2025) (dit par Sandrine Morel)
Hélène Petit > Sandrine Morel : visite à domicile autour du sommeil d'Inès (08/07/2025) (dit par Hélène Petit)
Lina Haddad > Dr Marc Vidal, pédiatre, chez Centre hospitalier : une nuit aux urgences (13/09/2025) (dit par Lina Haddad)
Dr Marc Vidal > Lucie Marchand, assistante sociale, chez Centre hospitalier (aide) : demande d'entretien social avant la sortie (14/09/2025) (dit par Lucie Marchand)
Lucie Marchand > Sandrine Morel : appel : venir ensemble avant la sortie (14/09/2025) (dit par Lucie Marchand)
Lucie Marchand > Awa Diop, inspectrice enfance, chez Aide sociale à l'enfance (contrôle) : information préoccupante (parents informés avant) (15/09/2025) (dit par Lucie Marchand)
Olivier Roche, travailleur social, chez Aide sociale à l'enfance > Thierry Lopes : évaluation à domicile (25/09/2025) (dit par Olivier Roche)
Thierry Lopes > Olivier Roche : « qu'est-ce que vous allez écrire ? » (02/10/2025) (dit par Thierry Lopes)
Awa Diop > Mme la juge Delmas, juge des enfants, chez Tribunal judiciaire (contrôle) : transmission (par le parquet) (06/10/2025) (dit par Olivier Roche)
Mme la juge Delmas > Sandrine Morel et Karim Haddad : convocation des parents à l'audience (03/11/2025) (dit par Karim Haddad)
Mme la juge Delmas > Élodie Perrin, éducatrice, chez Sauvegarde (contrôle) : mandat d'AEMO, 12 mois (10/11/2025) (dit par Élodie Perrin)
Olivier Roche >> Élodie Perrin : les trois enfants (avec Sandrine Morel et Thierry Lopes) (12/11/2025)
Karim Haddad > Élodie Perrin : appelle de lui-même (05/12/2025) (dit par Karim Haddad)
Samir Benali >> Élodie Perrin : Lina Haddad (avec Lina Haddad) (09/12/2025)
Laurent Thomas >> Hugo Martin, référent de parcours, chez Programme de réussite éducative : Yanis Haddad (avec Sandrine Morel et Yanis Haddad) (07/01/2026)
Yanis Haddad > Hugo Martin : veut de l'aide aux devoirs (14/01/2026) (dit par Yanis Haddad)
autre Mehdi, ami de Lina
autre Mme Da Silva, voisine
# Qui est là.
présents : Yanis, Claire Fabre, Hélène Petit, Olivier Roche, Paul Grenier, Lucie Marchand, Laurent Thomas, Fatou Ndiaye, Hugo Martin, Élodie Perrin, Chloé Arnaud
absents : Awa Diop, Dr Anne Lefort, Dr Marc Vidal, Dr Émilie Rousseau, Sophie Bernard, Mehdi, Mme Da Silva
excusés : Mme la juge Delmas
au téléphone : Nadège
intrus : 2
`;
