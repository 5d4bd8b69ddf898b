/** A date of a GEDCOM file, as much of it as a sheet can hold. */
export interface GedcomDate {
  /** Before Christ: 0 and below. */
  readonly year: number;
  /** Whether the file gives the year for certain, not « about », « before », or a span. */
  readonly exact: boolean;
  /** A number that rises with time, to put siblings in order of birth. */
  readonly moment: number;
}

/** Words before a date that is not certain, in English as the format wants it, and as some programs write. */
const DOUBT = /^(?:ABT|ABOUT|EST|CAL|BEF|BEFORE|AFT|AFTER|CIRCA|CA|C|ENV|VERS|~|<|>)\b\.?\s*|^[~<>]\s*/;
const CALENDAR = /^@#D([A-Z ]+)@\s*|^(GREGORIAN|JULIAN|FRENCH_R|HEBREW|ROMAN)\b\s*/;
const SPAN = /^(?:BET|BTW|FROM|TO|ENTRE)\b\.?\s*|\s+(?:AND|TO|ET)\s+.*$/g;
const BEFORE_CHRIST = /\bB\.?\s?C\.?(?:E\.?)?(?!\w)/;
const MONTHS: readonly RegExp[] = [
  /\bJAN/,
  /\bF[EÉ][BV]/,
  /\bMAR/,
  /\bA[PV]R/,
  /\bMA[IY]/,
  /\bJU[I]?N/,
  /\bJUI?L/,
  /\bAO?[UÛ]/,
  /\bSEP/,
  /\bO[CK]T/,
  /\bNOV/,
  /\bD[EÉ][CZ]/,
];
const REPUBLICAN_MONTHS = 'VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC COMP'.split(' ');
/** The first year of the Republic began in September 1792; from the 11th of the fourth month it is the next year. */
const REPUBLICAN_START = 1791;
const NEW_YEAR_IN_NIVOSE = 11;

/** `null`: no year that could be counted, as in a phrase, an empty date, or the Hebrew calendar. */
export function readGedcomDate(value: string): GedcomDate | null {
  const written = value.toUpperCase().trim();
  const interpreted = /^INT\b/.test(written);
  const bare = written
    .replace(/^INT\b\.?\s*/, '')
    .replace(/\(.*$/, '')
    .trim();
  const span = bare.replace(SPAN, '').trim();
  const certain = span.replace(DOUBT, '').trim();
  const exact = !interpreted && certain === bare;
  const calendar = CALENDAR.exec(certain);
  const name = (calendar?.[1] ?? calendar?.[2] ?? 'GREGORIAN').trim();
  const date = certain.replace(CALENDAR, '').replace(DOUBT, '').trim();
  if (/^FRENCH[ _]R/.test(name)) return republican(date, exact);
  return /^(?:GREGORIAN|JULIAN)$/.test(name) ? christian(date, exact) : null;
}

function christian(date: string, exact: boolean): GedcomDate | null {
  const found = /(?:^|[^\d/])(\d{3,4})(?:\/(\d{2}))?(?!\d)|^(\d{3,4})-(\d{2})-\d{2}$/.exec(
    date.replace(/(^|\D)\d{1,2}[/.-]\d{1,2}[/.-](?=\d{4})/, '$1'),
  );
  if (found === null) return null;
  const told = Number(found[1] ?? found[3]);
  if (BEFORE_CHRIST.test(date)) return { year: 1 - told, exact, moment: momentOf(1 - told, 0, 0) };
  const isDual = found[2] !== undefined && Number(found[2]) === (told + 1) % 100;
  const year = isDual ? told + 1 : told;
  const month = found[4] === undefined ? MONTHS.findIndex((name) => name.test(date)) + 1 : Number(found[4]);
  const [, day = '0'] = /^(\d{1,2})\s/.exec(date) ?? [];
  return { year, exact, moment: momentOf(year, month, Number(day)) };
}

/** « 8 BRUM 9 »: only the years that some genealogies still write so. */
function republican(date: string, exact: boolean): GedcomDate | null {
  const found = /^(?:(\d{1,2})\s+)?(?:([A-Z]{4})\s+)?(\d{1,2})$/.exec(date);
  const month = REPUBLICAN_MONTHS.indexOf(found?.[2] ?? '');
  const count = Number(found?.[3] ?? 0);
  if (found === null || count < 1 || (found[2] !== undefined && month < 0)) return null;
  const day = Number(found[1] ?? 0);
  const isAutumn = month >= 0 && (month < 3 || (month === 3 && day > 0 && day < NEW_YEAR_IN_NIVOSE));
  const year = REPUBLICAN_START + count + (isAutumn ? 0 : 1);
  const monthOfYear = month < 0 ? 0 : isAutumn ? month + 10 : month - 2;
  return { year, exact: exact && month >= 0, moment: momentOf(year, monthOfYear, day) };
}

function momentOf(year: number, month: number, day: number): number {
  return (year * 13 + month) * 32 + day;
}
