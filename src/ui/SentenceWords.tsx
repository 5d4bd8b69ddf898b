interface SentenceWordsProps {
  readonly parts: readonly { readonly text: string; readonly isName: boolean }[];
}

/** A sentence in which names stand out, each read in its own direction: a list of them keeps its order. */
export function SentenceWords({ parts }: SentenceWordsProps) {
  return parts.map(({ text, isName }, index) =>
    isName ? (
      <b key={index} dir="auto">
        {text}
      </b>
    ) : (
      text
    ),
  );
}
