const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes, in steps of a thousand as file managers show it. The line does not break within it. */
export function fileSize(bytes: number, locale: string): string {
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1000 ** step;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit', unit: units[step] ?? 'byte', unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits: step === 0 || value >= 10 ? 0 : 1,
  });
  return format.formatToParts(value).map((part) => (part.type === 'literal' ? '\u00a0' : part.value)).join('');
}
