import { LANGUAGES, LANGUAGE_ROWS, type Language } from '../model/index.ts';

/** The languages to choose from, each by its own name; first that of the reader, called `auto`. */
export function languageOptions(
  auto: string,
): readonly { readonly value: Language | 'auto'; readonly label: string }[] {
  return [
    { value: 'auto', label: auto },
    ...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_ROWS[language].name })),
  ];
}
