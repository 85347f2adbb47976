/**
 * The notice reader counts Unicode code points; JavaScript counts UTF-16 units. One emoji before a passage would
 * shift every mark after it, so everything here is in code points.
 */
import type { MarkKind, NoticeField } from '../bindings';

/** The UTF-16 index at which each code point begins, and one more for the end. */
export function codePointStarts(text: string): Uint32Array {
  const starts = new Uint32Array(text.length + 1);
  let n = 0;
  for (let i = 0; i < text.length; n++) {
    starts[n] = i;
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  }
  starts[n] = text.length;
  return starts.subarray(0, n + 1);
}

/** The code points from `start` to `end` (exclusive); bounds outside the text are clamped. */
export function sliceByCodePoints(text: string, start: number, end: number, starts = codePointStarts(text)): string {
  const at = (n: number) => starts[Math.min(Math.max(n, 0), starts.length - 1)] ?? text.length;
  return text.slice(at(start), at(end));
}

/** A run of text that the same fields were read from, shortest passage first: a click leads to the first field. */
export type Piece = { text: string; start: number; fields: string[]; kind: MarkKind | null };
export type Line = { number: number; pieces: Piece[] };

/** The text in lines, cut where a passage begins or ends. Of passages that overlap, the shortest is on top. */
export function markedLines(text: string, fields: readonly NoticeField[]): Line[] {
  const starts = codePointStarts(text);
  const last = starts.length - 1;
  const passages = fields
    .flatMap((f) => f.evidence.map((e) => ({ start: e.start, end: Math.min(e.end, last), field: f.field, kind: f.kind })))
    .filter((p) => p.start >= 0 && p.start < p.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [...new Set(passages.flatMap((p) => [p.start, p.end]))].sort((a, b) => a - b);

  const lines: Line[] = [];
  let from = 0;
  let cut = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const end = from + codePointStarts(line).length - 1;
    const pieces: Piece[] = [];
    while (cut < cuts.length && (cuts[cut] ?? 0) <= from) cut++;
    let at = from;
    while (at < end) {
      const next = Math.min(cuts[cut] ?? end, end);
      const over = passages.filter((p) => p.start <= at && at < p.end);
      const piece = sliceByCodePoints(text, at, next, starts);
      pieces.push({ text: piece, start: at, fields: [...new Set(over.map((p) => p.field))], kind: over[0]?.kind ?? null });
      at = next;
      if (cuts[cut] === next) cut++;
    }
    lines.push({ number: i + 1, pieces });
    from = end + 1;
  }
  return lines;
}
