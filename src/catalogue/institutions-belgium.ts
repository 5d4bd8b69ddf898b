import { institutionEntries, type InstitutionEntry, type InstitutionRow } from './institution-entry';

const AID: readonly InstitutionRow[] = [
  ['CPAS', 'CPAS', 'Centre public d’action sociale'],
  ['SAJ', 'SAJ', 'Service de l’aide à la jeunesse', 'aide à la jeunesse'],
  ['AMO', 'AMO', 'Service d’actions en milieu ouvert', 'action en milieu ouvert'],
  ['SRG', 'SRG', 'Service résidentiel général', 'SRJ', 'service résidentiel pour jeunes'],
  ['SRU', 'SRU', 'Service résidentiel d’urgence'],
  ['SAAF', 'SAAF', 'Service d’accompagnement en accueil familial'],
  ['SAIE', 'SAIE', 'Service d’accompagnement et d’intervention éducative', 'COE', 'SAE'],
  ['SASPE', 'SASPE', 'Service d’accueil spécialisé de la petite enfance'],
  ['AViQ', 'AViQ', 'Agence pour une vie de qualité'],
  ['PHARE', 'PHARE', 'Service PHARE'],
  ['Forem', null, 'Forem'],
  ['Actiris', null, 'Actiris'],
  ['PCS', 'PCS', 'Plan de cohésion sociale'],
  ['Mutuelle', null, 'Service social de la mutuelle', 'mutuelle', 'mutualité'],
  ['Maison maternelle', null, 'Maison maternelle', 'maison d’accueil'],
  ['Société de logement', 'SLSP', 'Société de logement de service public', 'logement social'],
  ['Maison communale', null, 'Administration communale', 'maison communale'],
  ['Fedasil', null, 'Fedasil'],
  ['Télé-Accueil', null, 'Télé-Accueil'],
];

const CARE: readonly InstitutionRow[] = [
  ['SSM', 'SSM', 'Service de santé mentale', 'centre de guidance', 'centre de santé mentale'],
  ['Maison médicale', 'MM', 'Maison médicale'],
  [
    'ONE',
    'ONE',
    'Office de la naissance et de l’enfance',
    'consultation ONE',
    'consultation des nourrissons',
  ],
  ['SOS-Enfants', null, 'Équipe SOS-Enfants', 'SOS Enfants'],
  ['Planning familial', 'CPF', 'Centre de planning familial', 'planning familial'],
  ['PSE', 'PSE', 'Promotion de la santé à l’école'],
  ['Réseau 107', null, 'Réseau santé mentale', 'réseau 107'],
];

const EDUCATION: readonly InstitutionRow[] = [
  ['CPMS', 'CPMS', 'Centre psycho-médico-social', 'centre PMS', 'PMS'],
  [
    'École spécialisée',
    null,
    'Enseignement spécialisé',
    'école d’enseignement spécialisé',
    'école spécialisée',
  ],
  ['Athénée', null, 'Athénée royal', 'athénée'],
  ['Institut', null, 'Institut'],
  ['SAS', 'SAS', 'Service d’accrochage scolaire'],
  ['École de devoirs', 'EDD', 'École de devoirs'],
  ['ATL', 'ATL', 'Accueil temps libre', 'accueil extrascolaire'],
  ['CEFA', 'CEFA', 'Centre d’éducation et de formation en alternance', 'IFAPME'],
];

const CONTROL: readonly InstitutionRow[] = [
  ['SPJ', 'SPJ', 'Service de la protection de la jeunesse', 'protection de la jeunesse'],
  ['Tribunal', 'TFJ', 'Tribunal de la famille et de la jeunesse', 'tribunal de la jeunesse'],
  ['Parquet jeunesse', null, 'Parquet jeunesse et famille', 'parquet, section jeunesse'],
  ['IPPJ', 'IPPJ', 'Institution publique de protection de la jeunesse'],
  ['SAPV', 'SAPV', 'Service d’assistance policière aux victimes', 'assistance policière aux victimes'],
  ['Maison de justice', null, 'Maison de justice'],
  ['Police locale', null, 'Police locale', 'zone de police', 'police fédérale'],
];

const CULTURE: readonly InstitutionRow[] = [
  ['Maison de jeunes', 'MJ', 'Maison de jeunes', 'maison des jeunes'],
  ['CRH', 'CRH', 'Centre de rencontre et d’hébergement'],
  ['CIJ', 'CIJ', 'Centre d’information des jeunes', 'Infor Jeunes'],
  ['Centre culturel', null, 'Centre culturel', 'foyer culturel'],
  ['Académie', null, 'Académie de musique', 'académie'],
  ['Article 27', null, 'Article 27'],
  ['Patro', null, 'Mouvement de jeunesse', 'patro'],
];

const UNKNOWN_FIELD: readonly InstitutionRow[] = [['ASBL', null, 'Association sans but lucratif', 'asbl']];

const SHARED_CULTURE: readonly InstitutionRow[] = [
  ['Médiathèque', null, 'Médiathèque'],
  ['Bibliothèque', null, 'Bibliothèque'],
  ['Ludothèque', null, 'Ludothèque'],
  ['Conservatoire', null, 'Conservatoire', 'école de musique', 'école de danse'],
  ['Théâtre', null, 'Compagnie de théâtre', 'théâtre', 'atelier théâtre', 'compagnie'],
  ['Atelier', null, 'Atelier d’art', 'atelier', 'école de cirque'],
  ['Cinéma', null, 'Cinéma'],
  ['Musée', null, 'Musée'],
  ['Club', null, 'Club sportif', 'club de sport', 'club', 'association sportive'],
  ['Gymnase', null, 'Gymnase', 'piscine', 'stade'],
  ['Scouts', null, 'Scouts', 'éclaireurs'],
  ['Paroisse', null, 'Paroisse', 'mosquée', 'synagogue', 'église', 'lieu de culte'],
  ['Association culturelle', null, 'Association culturelle'],
];

const SHARED_CARE: readonly InstitutionRow[] = [
  ['Clinique', null, 'Clinique', 'polyclinique'],
  ['Centre de jour', null, 'Centre de jour'],
];

const SHARED_CONTROL: readonly InstitutionRow[] = [
  ['Cabinet d’avocat', null, 'Cabinet d’avocat', 'cabinet d’avocats'],
];

const SHARED_UNKNOWN_FIELD: readonly InstitutionRow[] = [
  ['Association', null, 'Association'],
  ['Service', null, 'Service'],
  ['Centre', null, 'Centre'],
  ['Fondation', null, 'Fondation'],
];

export const BELGIAN_INSTITUTIONS: readonly InstitutionEntry[] = [
  ...institutionEntries('BE', 'aid', AID),
  ...institutionEntries('BE', 'care', CARE),
  ...institutionEntries('BE', 'education', EDUCATION),
  ...institutionEntries('BE', 'control', CONTROL),
  ...institutionEntries('BE', 'culture', CULTURE),
  ...institutionEntries('BE', null, UNKNOWN_FIELD),
];

/** Named alike in both countries. */
export const SHARED_INSTITUTIONS: readonly InstitutionEntry[] = [
  ...institutionEntries('FR/BE', 'culture', SHARED_CULTURE),
  ...institutionEntries('FR/BE', 'care', SHARED_CARE),
  ...institutionEntries('FR/BE', 'control', SHARED_CONTROL),
  ...institutionEntries('FR/BE', null, SHARED_UNKNOWN_FIELD),
];
