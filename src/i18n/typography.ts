/** The no-break space of French typography. */
export const NBSP = '\u00a0';

/**
 * A text as it is drawn and printed, never as it is stored: apostrophes become ’, and a no-break space stands
 * before : ; ? ! », after «, and after the civilities M., Mme, Mlle, Dr, Pr, Me. Where nothing separates a
 * word from its « : ; ? ! », nothing is added: hours (14:32) and addresses stay as they were typed.
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/[ \u00a0\u202f]+([:;?!])/g, `${NBSP}$1`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/(^|[\s(’«])(M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me) +(?=\S)/g, `$1$2${NBSP}`);
}
