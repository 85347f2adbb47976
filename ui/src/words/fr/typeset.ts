/** Puts in the spaces and apostrophes of French typography, so that the texts stay readable in an editor. */
export function typeset(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
}

type TextFunction = (...args: unknown[]) => string;

/** Typesets what a function returns, but not what the user wrote in it (a name, a path): placeholders stand in for that. */
function typesetResult(text: TextFunction, args: unknown[]): string {
  const placeholders = args.map((a, i) => (typeof a === 'string' ? String.fromCharCode(0xe000 + i) : a));
  return typeset(text(...placeholders)).replace(/[\ue000-\ue00f]/g, (c) => String(args[c.charCodeAt(0) - 0xe000]));
}

/** Typesets every text, and what every function returns. */
export function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (typeof value === 'function') return ((...args: unknown[]) => typesetResult(value as TextFunction, args)) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, typesetAll(v)])) as T;
  }
  return value;
}
