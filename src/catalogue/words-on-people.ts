import { foldWord } from './text-words';

/**
 * Words that label somebody instead of telling who set whom to work. Proposals, to be changed by those who use
 * them: a word found is a hint beside the field, never more. Without endings: « agressif » finds « agressive ».
 */
const STEMS = `
  agressi violen manipulat hysteri demissionnaire defaillan carenc immatur toxique pervers psychotique paranoia
  paranoiaque depressi alcooli toxicoman delinquan deviant feignant faineant paresseu incapable irresponsable
  menteu voleu instable ingerable incasable perturb caracteriel debile anormal dangereu maltraitan fusionnel
  dysfonctionn pathologi borderline schizophren bipolaire hyperactif hyperactive`
  .trim()
  .split(/\s+/)
  .map(foldWord);

const WORD = /[\p{L}\p{M}]+/gu;

/** The first word of the text that labels somebody, as it was typed; `null`: none is known. */
export function wordOnPeople(text: string): string | null {
  const words = text.match(WORD) ?? [];
  return words.find((word) => STEMS.some((stem) => foldWord(word).startsWith(stem))) ?? null;
}
