import type { MessageKey } from '../../i18n/translate';

type HelpKey = MessageKey & `help.${string}`;

/** A line as it is typed, and what it draws. Lines are in French in every language: the language of the line is. */
interface HelpLine {
  readonly line: string;
  readonly draws: HelpKey;
}

export interface HelpSection {
  readonly title: HelpKey;
  readonly lines: readonly HelpLine[];
}

/** The language of the line in one page, by what one wants to draw. All the people are made up. */
export const HELP_SECTIONS: readonly HelpSection[] = [
  {
    title: 'help.arrows',
    lines: [
      {
        line: 'Laurent Thomas, CPE, Collège des Marronniers > Sandrine : absences (12/09/2024)',
        draws: 'help.activation',
      },
      { line: 'Sandrine < Laurent Thomas : absences', draws: 'help.passive' },
      { line: 'Juge Delmas > Sandrine et Karim : convocation', draws: 'help.several' },
      { line: 'Lina > Sophie Bernard > Claire Fabre : conseil', draws: 'help.chain' },
      { line: 'Dr Rousseau >> Paul Grenier, psychologue : Yanis (avec Sandrine)', draws: 'help.relay' },
      { line: '… (dit par Josiane) (depuis sept. 2021) (terminée)', draws: 'help.marks' },
    ],
  },
  {
    title: 'help.family',
    lines: [
      { line: 'Sandrine Morel f 1982', draws: 'help.person' },
      { line: 'Inès 2 ans', draws: 'help.age' },
      { line: 'Bernard Morel h 1950-2019', draws: 'help.deceased' },
      { line: 'Sandrine + Karim (séparés 2021) : Lina f 2009, Yanis h 2013', draws: 'help.couple' },
      { line: '… : Tom h 2015 & Léa f 2015', draws: 'help.twins' },
      { line: '… : Léo h 2016 (adopté)', draws: 'help.filiation' },
      { line: 'Sandrine enceinte 2026', draws: 'help.pregnancy' },
      { line: 'foyer : Sandrine, Thierry, Lina', draws: 'help.household' },
      { line: 'autre Mme Da Silva, voisine', draws: 'help.other' },
    ],
  },
  {
    title: 'help.workers',
    lines: [
      { line: 'Samir Benali, éducateur, chez Le Pont', draws: 'help.professional' },
      { line: 'inst Le Pont (aide)', draws: 'help.institution' },
    ],
  },
  {
    title: 'help.sitting',
    lines: [
      { line: 'séance : 17/03/2026, Clinique de Concertation, salle du conseil', draws: 'help.sittingFacts' },
      { line: 'présents : Sandrine, Samir', draws: 'help.presence' },
      { line: 'intrus : 2', draws: 'help.intrus' },
    ],
  },
];
