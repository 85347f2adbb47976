/** Makes `src/words/made` from the catalogue, or says file, line and id of all that is wrong in it. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { faultsOf, read, type Catalogue } from './catalogue';
import { moduleOf } from './compile';

const root = join(import.meta.dirname, '../..');
export const source = join(root, 'crates/habeas-words/words');
const target = join(root, 'ui/src/words/made');

/** Reads every language and makes its modules: a name of a file and what is in it. */
export function compiled(files: { file: string; source: string }[]): Map<string, string> {
  const problems: string[] = [];
  const all = new Map<string, Catalogue>(files.map((f) => [/([^/\\]+)\.ftl$/.exec(f.file)?.[1] ?? f.file, read(f.file, f.source, problems)]));
  const english = all.get('en');
  if (!english) throw new Error('the catalogue has no English');
  for (const catalogue of all.values()) problems.push(...faultsOf(catalogue, english));
  if (problems.length > 0) throw new Error(`The catalogue of words:\n${problems.join('\n')}`);
  const modules = new Map([...all].map(([language, catalogue]) => [`${language}.ts`, moduleOf(catalogue, english)]));
  return modules.set('index.ts', indexOf(all));
}

/** What is known of every language before one is loaded: that it is there, and how it calls itself. */
function indexOf(all: Map<string, Catalogue>): string {
  const lines = [...all].map(([language, catalogue]) => {
    const name = catalogue.texts.get('window-language--name')?.pattern.elements[0];
    const label = name?.type === 'TextElement' ? name.value : language;
    return `  ${language}: { name: ${JSON.stringify(label)}, load: () => import('./${language}') },`;
  });
  return `// Made from crates/habeas-words/words by ui/words.\nexport const made = {\n${lines.join('\n')}\n};\n`;
}

/** Writes what changed and removes what has no source any more. A file that stays as it is keeps its time, for `make`. */
export function make(): void {
  const names = readdirSync(source).filter((name) => name.endsWith('.ftl')).sort((a, b) => (a === 'en.ftl' ? -1 : b === 'en.ftl' ? 1 : a.localeCompare(b)));
  const modules = compiled(names.map((name) => ({ file: relative(root, join(source, name)), source: readFileSync(join(source, name), 'utf8') })));
  mkdirSync(target, { recursive: true });
  for (const [name, text] of modules) {
    const path = join(target, name);
    if (readIfThere(path) !== text) writeFileSync(path, text);
  }
  for (const name of readdirSync(target)) if (!modules.has(name)) rmSync(join(target, name));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
