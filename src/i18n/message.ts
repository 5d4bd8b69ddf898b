/** One sentence, or one for each plural category of the language (`Intl.PluralRules`), chosen by `count`. */
export type Message = string | { readonly one: string; readonly other: string; readonly many?: string };
export type Catalogue = Readonly<Record<string, Message>>;

type Text<M> = M extends string
  ? M
  : M extends { readonly other: infer Other extends string }
    ? Other
    : never;
type Slots<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;

/** The values a sentence needs, read off the French one: `'née en {year}'` needs `{ year }`. */
export type Values<M> = Readonly<Record<Slots<Text<M>>, string | number>>;

/** A translation has every key of the French catalogue, and no other. */
export type TranslationOf<Source extends Catalogue> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Message;
};
