/**
 * A letter as set, to be drawn: outlines of the same glyphs that the PDF holds, made by habeas-letter (preview.rs).
 * Every distinct glyph is listed once; a line names its glyphs by index, each with its x.
 */

export type PreviewLine = {
  /** The start of the line from the left edge, and its baseline from the top edge. */
  x_mm: number;
  y_mm: number;
  size_pt: number;
  text: string;
  /** Index into `Preview.glyphs` and x in font units, one after the other. */
  glyphs: number[];
};

/** A fold mark or a rule: from, to in millimetres, and the width in points. */
export type PreviewMark = [number, number, number, number, number];

/** A signature: lines of a pen in mm from its upper left corner, or a picture as a `data:` address. */
export type PreviewFigure = { x_mm: number; y_mm: number; width_mm: number; height_mm: number; path: string; pen_mm: number; image: string | null };

export type PreviewPage = { width_mm: number; height_mm: number; lines: PreviewLine[]; marks: PreviewMark[]; figures: PreviewFigure[] };

export type Preview = { upem: number; glyphs: string[]; pages: PreviewPage[] };

const MM_PER_POINT = 25.4 / 72;

/** The path of a whole line: each outline is relative after one absolute move. Baseline at 0, y downwards. */
export function pathOf(letter: Preview, line: PreviewLine): string {
  const { glyphs } = line;
  let d = '';
  for (let i = 0; i + 1 < glyphs.length; i += 2) d += `M${glyphs[i + 1]} 0${letter.glyphs[glyphs[i] ?? -1] ?? ''}`;
  return d;
}

/** Puts a line of font units on a page of millimetres; y runs downwards in both. */
export function placed(letter: Preview, line: PreviewLine): string {
  const scale = (line.size_pt * MM_PER_POINT) / letter.upem;
  return `translate(${line.x_mm} ${line.y_mm}) scale(${scale})`;
}

/** Points of a rule's width, in millimetres. */
export const ruleWidth = (mark: PreviewMark): number => Math.max(mark[4] * MM_PER_POINT, 0.08);
