/** How a language writes numbers and lists, and which plural form a number takes: what the modules made of the catalogue call. */
export function writing(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return {
    number: (n: number): string => numbers.format(n),
    list: (members: string[]): string => lists.format(members),
    form: (n: number): Intl.LDMLPluralRule => plurals.select(n),
  };
}
