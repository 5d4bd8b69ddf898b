/** The first figures and arrows of the fictional sitting, as hands draw them. All the people are made up. */
export const INSTITUTION = 'Le Pont';
export const COLLEAGUES = ['Samir Benali', 'Julie Caron'] as const;

/** Whom the twelve first figures are. */
export const FIGURES = [
  INSTITUTION,
  ...COLLEAGUES,
  'Sandrine Morel',
  'Karim Haddad',
  'Lina Haddad',
  'Yanis Haddad',
  'Thierry Lopes',
  'Inès Lopes',
  'Josiane Morel',
  'Bernard Morel',
  'Nadège Morel',
] as const;

/** The family after Sandrine: of whom, by which button of the bar, who. */
export const RELATIVES = [
  ['Sandrine Morel', 'Couple', 'Karim Haddad'],
  ['Karim Haddad', 'Enfant', 'Lina Haddad'],
  ['Karim Haddad', 'Enfant', 'Yanis Haddad'],
  ['Sandrine Morel', 'Couple', 'Thierry Lopes'],
  ['Thierry Lopes', 'Enfant', 'Inès Lopes'],
  ['Sandrine Morel', 'Parent', 'Josiane Morel'],
  ['Sandrine Morel', 'Parent', 'Bernard Morel'],
  ['Josiane Morel', 'Enfant', 'Nadège Morel'],
] as const;

/** The first eight arrows: from, to; whoever is not there yet is made with the arrow. */
export const ARROWS = [
  ['activation', 'Laurent Thomas', 'Sandrine Morel'],
  ['activation', 'Sandrine Morel', 'Laurent Thomas'],
  ['activation', 'Yanis Haddad', 'Fatou Ndiaye'],
  ['activation', 'Fatou Ndiaye', 'Sandrine Morel'],
  ['activation', 'Sandrine Morel', 'Émilie Rousseau'],
  ['activation', 'Sandrine Morel', 'Josiane Morel'],
  ['activation', 'Josiane Morel', 'Sandrine Morel'],
  ['relay', 'Émilie Rousseau', 'Paul Grenier'],
] as const;

export const COLOURS = { orange: 2, red: 3, blue: 2, green: 1 };
