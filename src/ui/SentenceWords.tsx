interface SentenceWordsProps {
  readonly parts: readonly { readonly text: string; readonly isName: boolean }[];
}

/** A sentence in which names stand out. */
export function SentenceWords({ parts }: SentenceWordsProps) {
  return parts.map(({ text, isName }, index) => (isName ? <b key={index}>{text}</b> : text));
}
