import type { Format } from '.';

/** A size in bytes, in steps of a thousand as file managers show it. */
export function fileSize(bytes: number, { locale, sizeUnits }: Format): string {
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1000 ** step;
  return `${value.toLocaleString(locale, { maximumFractionDigits: step === 0 || value >= 10 ? 0 : 1 })}\u00a0${sizeUnits[step]}`;
}
