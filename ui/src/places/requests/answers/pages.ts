/** Words for somebody who does not see the page of a document. */
import type { AnswerBlock } from '../../../bindings';

/** Letters of a page that stand for it. Its whole text stands beside it. */
const LENGTH = 160;

function textOf(block: AnswerBlock): string {
  if ('heading' in block) return block.heading.text;
  if ('paragraph' in block) return block.paragraph.text;
  if ('item' in block) return block.item.text;
  if ('quote' in block) return block.quote.text;
  if ('row' in block) return block.row.cells.join(' ');
  if ('link' in block) return block.link.shown;
  return '';
}

/** How a page begins, cut at a word. */
export function beginning(blocks: readonly AnswerBlock[]): string {
  const text = blocks.slice(0, 20).map(textOf).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  if (text.length <= LENGTH) return text;
  const cut = text.slice(0, LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LENGTH / 2))} …`;
}
