/** Makes a TypeScript module of the texts of one language. Nothing of Fluent is left in it. */
import type { Expression, Pattern, SelectExpression, Variant } from '@fluent/syntax';

import { keyOf, pathOf, variableOf, type Catalogue, type Text, type Type, type Variable } from './catalogue';

/** What a caller passes. */
const passed: Record<Type, string> = { number: 'number', text: 'string', 'text, may be empty': 'string | null', list: 'string[]', 'yes or no': 'boolean' };

type Node = string | Map<string, Node>;

/** Which functions of `writing.ts` a module calls. */
const HELPERS = ['number', 'list', 'form'] as const;

/**
 * The module of a language. English has the types, and every other language has to fit them; the order of all of them is that
 * of English, so that tables are offered in one order everywhere.
 */
export function moduleOf(catalogue: Catalogue, english: Catalogue): string {
  const first = catalogue === english;
  const tree = new Map<string, Node>();
  for (const measure of english.texts.values()) {
    const text = catalogue.texts.get(measure.id);
    if (text) put(tree, pathOf(measure.id), expressionOf(text, measure.variables, first));
  }
  const body = objectOf(tree, '');
  const helpers = HELPERS.filter((name) => body.includes(`${name}(`));
  return [
    `// Made from ${catalogue.file} by ui/words. Change it there.`,
    helpers.length > 0 ? "import { writing } from '../writing';" : '',
    first ? '' : "import type { Words } from './en';",
    helpers.length > 0 ? `\nconst { ${helpers.join(', ')} } = writing(${JSON.stringify(catalogue.locale)});` : '',
    `\nexport const words${first ? '' : ': Words'} = ${body};`,
    first ? '\nexport type Words = typeof words;' : '',
    '',
  ].filter((line, i, all) => line !== '' || i === all.length - 1).join('\n');
}

function put(tree: Map<string, Node>, path: string[], leaf: string): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    if (tree.has(name)) throw new Error(`${path.join('--')} is a text and a table of texts`);
    tree.set(name, leaf);
    return;
  }
  const branch = tree.get(name) ?? new Map<string, Node>();
  if (typeof branch === 'string') throw new Error(`${path.join('--')} is a text and a table of texts`);
  tree.set(name, branch);
  put(branch, rest, leaf);
}

function objectOf(node: Node, indent: string): string {
  if (typeof node === 'string') return node;
  const inner = `${indent}  `;
  const numbered = [...node.keys()].every((key) => /^\d+$/.test(key));
  const members = [...node].map(([key, value]) => `${inner}${numbered ? '' : `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: `}${objectOf(value, inner)},`);
  return numbered ? `[\n${members.join('\n')}\n${indent}]` : `{\n${members.join('\n')}\n${indent}}`;
}

function expressionOf(text: Text, variables: Variable[], typed: boolean): string {
  if (variables.length === 0) return patternOf(text.pattern, []);
  const parameters = variables.map(({ name, type }) => (typed ? `${name}: ${passed[type]}` : name));
  // English is the type of all: where no hole is filled it would be the words themselves.
  return `(${parameters.join(', ')})${typed ? ': string' : ''} => ${patternOf(text.pattern, variables)}`;
}

const quoted = (text: string): string => text.replace(/[`\\]|\$\{/g, (c) => `\\${c}`).replace(/[\u00a0\u202f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A pattern as an expression of TypeScript. */
function patternOf(pattern: Pattern, variables: Variable[]): string {
  const [only, ...more] = pattern.elements;
  if (only?.type === 'Placeable' && more.length === 0 && only.expression.type === 'SelectExpression') return selectOf(only.expression, variables);
  const parts = pattern.elements.map((element) => {
    if (element.type === 'TextElement') return quoted(element.value);
    const expression = element.expression as Expression;
    if (expression.type === 'StringLiteral') return quoted(expression.parse().value);
    return `\${${expression.type === 'SelectExpression' ? selectOf(expression, variables) : valueOf(variableOf(expression) ?? '', variables)}}`;
  });
  return `\`${parts.join('')}\``;
}

const typeOf = (name: string, variables: Variable[]): Type | undefined => variables.find((v) => v.name === name)?.type;

function valueOf(name: string, variables: Variable[]): string {
  const type = typeOf(name, variables);
  return type === 'number' || type === 'list' ? `${type}(${name})` : name;
}

/** The variants in their order; the marked one is for what fits no other. */
function selectOf(select: SelectExpression, variables: Variable[]): string {
  const name = variableOf(select.selector) ?? '';
  const type = typeOf(name, variables);
  const rest = select.variants.find((variant) => variant.default);
  const tests = select.variants.filter((variant) => !variant.default).map((variant) => `${testOf(variant, name, type)} ? ${patternOf(variant.value, variables)} : `);
  return `(${tests.join('')}${rest ? patternOf(rest.value, variables) : ''})`;
}

function testOf(variant: Variant, name: string, type: Type | undefined): string {
  const key = keyOf(variant);
  if (key === 'empty' || key === 'other') return `${key === 'other' ? '' : '!'}${type === 'list' ? `${name}.length` : name}`;
  if (key === 'yes' || key === 'no') return `${key === 'no' ? '!' : ''}${name}`;
  return /^\d+$/.test(key) ? `${name} === ${key}` : `form(${name}) === '${key}'`;
}
