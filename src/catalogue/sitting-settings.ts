/** The settings in which people meet round a sheet, as they are written on its pages; another may be typed. */
export const SITTING_SETTINGS: readonly string[] = [
  'au domicile, avec la famille',
  'Clinique du Relais',
  'Concertation Clinique',
  'Clinique de Concertation',
];
