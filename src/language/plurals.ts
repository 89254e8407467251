/** Of these one takes each plural form that an amount with decimals has in any language of Europe. */
const COUNTS = [2, 1, 5, 1.5, 10, 11, 100];

/** Without its sign. A mean of 1.37 and 1.48 is 1.4249999999999998: the twelfth digit decides, not the last. */
export const exact = (value: number): number => Number(Math.abs(value).toPrecision(12));

/**
 * In a locale, the count whose plural form an amount takes as it is written: `1 point`, `1.0 points`. It hangs on the decimals as
 * well as on the value, which a number alone does not say: 2.1 is one in Croatian, 1.0 in French.
 */
export function countedIn(locale: string): (value: number, decimals: number) => number {
  const plain = new Intl.PluralRules(locale);
  const written: Intl.PluralRules[] = [];
  return (value, decimals) => {
    const rules = (written[decimals] ??= new Intl.PluralRules(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }));
    const form = rules.select(exact(value));
    return COUNTS.find((count) => plain.select(count) === form) ?? value;
  };
}
