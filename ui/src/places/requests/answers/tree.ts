/** What came back, as a tree: folders, stored files, and what lies in those. */
import type { AnswerEntry, AnswerItem, FileView, ItemState } from '../../../bindings';

/** Something that can be shown: a stored file, or what lies in it by its path there. */
export type Spot = { file: string; item: string | null };

/** What is known of something that lies in a stored file. */
export type Inner = { path: string; folder: boolean; kind: string; state: ItemState | null };

export type Branch = {
  key: string;
  label: string;
  /** Nothing is shown of a folder: it only opens. */
  spot: Spot | null;
  kind: string;
  state: ItemState | null;
  children: Branch[];
};

/** A line of the tree as it is drawn now. `more`: so many further lines of its folder are not drawn yet. */
export type Row = { branch: Branch; level: number; position: number; siblings: number; expanded: boolean | null; more: number };

/** Lines of one folder that are drawn at first, and for each press of "more". */
export const STEP = 300;

export const sameSpot = (one: Spot | null, two: Spot | null): boolean =>
  one !== null && two !== null && one.file === two.file && (one.item ?? '') === (two.item ?? '');

/** Signs that steer the direction of writing or take no room: in a name they hide what it is. */
const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u001f]/gu;

/** A name with its hidden signs made visible. */
export const visible = (name: string, sign: (code: string) => string): string =>
  name.normalize('NFC').replace(hidden, (c) => sign(`U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`));

export const ofItem = (item: AnswerItem): Inner => ({ path: item.path, folder: false, kind: item.kind, state: item.state });
export const ofEntry = (entry: AnswerEntry): Inner => ({
  path: entry.path, folder: entry.folder, kind: 'unknown', state: entry.refused ? 'refused' : entry.locked ? 'locked' : null,
});

type Growing = Branch & { names: Map<string, Growing> };

const grow = (key: string, label: string): Growing => ({ key, label, spot: null, kind: 'folder', state: null, children: [], names: new Map() });

function step(parent: Growing, label: string, id = label): Growing {
  const known = parent.names.get(id);
  if (known) return known;
  const made = grow(`${parent.key}\n${id}`, label);
  parent.names.set(id, made);
  parent.children.push(made);
  return made;
}

/** The tree of the stored files, with what is known to lie in each. */
export function treeOf(files: readonly FileView[], inside: ReadonlyMap<string, readonly Inner[]>, states: ReadonlyMap<string, ItemState> = new Map()): Branch[] {
  const root = grow('', '');
  for (const file of files) {
    const steps = file.name.split('/').filter(Boolean);
    const name = steps.pop() ?? file.name;
    const folder = steps.reduce((parent, label) => step(parent, label), root);
    // Two files of one name are two files.
    const leaf = step(folder, name, `${name}\n${file.id}`);
    Object.assign(leaf, { spot: { file: file.id, item: null }, kind: 'file', state: states.get(file.id) ?? null });
    for (const inner of inside.get(file.id) ?? []) hang(leaf, file.id, inner);
  }
  sort(root);
  return root.children;
}

function hang(leaf: Growing, file: string, inner: Inner): void {
  let at = leaf;
  for (const label of inner.path.split('/').filter(Boolean)) at = step(at, label);
  if (inner.folder || at === leaf) return;
  Object.assign(at, { spot: { file, item: inner.path }, kind: inner.kind, state: inner.state });
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Folders first, then by name, with numbers in their order. */
function sort(branch: Branch): void {
  const rank = (b: Branch) => (b.spot === null ? 0 : 1);
  branch.children.sort((a, b) => rank(a) - rank(b) || collator.compare(a.label, b.label));
  branch.children.forEach(sort);
}

/** The lines to draw: what is open, down to what is drawn of each folder. */
export function rowsOf(branches: readonly Branch[], open: ReadonlySet<string>, drawn: ReadonlyMap<string, number>, level = 1, key = ''): Row[] {
  const many = drawn.get(key) ?? STEP;
  const rows = branches.slice(0, many).flatMap((branch, i): Row[] => {
    const expanded = branch.children.length > 0 ? open.has(branch.key) : null;
    const row = { branch, level, position: i + 1, siblings: branches.length, expanded, more: 0 };
    return expanded ? [row, ...rowsOf(branch.children, open, drawn, level + 1, branch.key)] : [row];
  });
  if (branches.length > many) {
    const rest = { key, label: '', spot: null, kind: 'more', state: null, children: [] };
    rows.push({ branch: rest, level, position: many + 1, siblings: branches.length, expanded: null, more: branches.length - many });
  }
  return rows;
}

/** The keys of all branches above a spot. */
export function wayTo(branches: readonly Branch[], spot: Spot): string[] {
  for (const branch of branches) {
    if (sameSpot(branch.spot, spot)) return [branch.key];
    const below = wayTo(branch.children, spot);
    if (below.length > 0) return [branch.key, ...below];
  }
  return [];
}
