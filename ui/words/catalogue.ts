/** Reads the catalogue of the window's texts (`crates/habeas-words/words/<xx>.ftl`, Project Fluent) and says what is wrong in it. */
import { FluentParser, type Expression, type InlineExpression, type Message, type Pattern, type SelectExpression, type Variant } from '@fluent/syntax';

/** The types that the comments of English give to variables. */
export const types = ['number', 'text', 'text, may be empty', 'list', 'yes or no'] as const;
export type Type = (typeof types)[number];
export type Variable = { name: string; type: Type };

export type Text = { id: string; line: number; pattern: Pattern; variables: Variable[] };
/** The texts of one language, by id, in their order. */
export type Catalogue = { file: string; locale: string; texts: Map<string, Text> };

/** Only these are texts of the window; the rest of a file is for Rust, whose build checks it. */
const PREFIX = 'window-';
const LOCALE = `${PREFIX}format--locale`;
const COMMENTED = /^\$([A-Za-z][\w-]*) \((.+?)\)/;

/** The path by which the page asks for a text: `today.lateBy` of `window-today--lateBy`. */
export const pathOf = (id: string): string[] => id.slice(PREFIX.length).split('--');

export const at = (catalogue: Catalogue, line: number, id: string, what: string): string => `${catalogue.file}:${line}: ${id}: ${what}`;

/** Reads one file. What cannot be read is said in `problems`. */
export function read(file: string, source: string, problems: string[]): Catalogue {
  const lines = source.split('\n').map((line) => line.length + 1);
  const lineOf = (offset: number): number => {
    let line = 0;
    for (let sum = 0; line < lines.length && (sum += lines[line] ?? 0) <= offset; ) line += 1;
    return line + 1;
  };
  const catalogue: Catalogue = { file, locale: /([^/\\]+)\.ftl$/.exec(file)?.[1] ?? 'en', texts: new Map() };
  for (const entry of new FluentParser().parse(source).body) {
    const line = lineOf(entry.span?.start ?? 0);
    if (entry.type === 'Junk') {
      problems.push(`${file}:${lineOf(entry.annotations[0]?.span?.start ?? entry.span?.start ?? 0)}: ${entry.annotations[0]?.message ?? 'this cannot be read'}: ${entry.content.split('\n')[0]}`);
    } else if (entry.type === 'Message' && entry.id.name.startsWith(PREFIX)) {
      add(catalogue, entry, line + (entry.comment?.content.split('\n').length ?? 0), problems);
    }
  }
  const locale = catalogue.texts.get(LOCALE)?.pattern.elements[0];
  if (locale?.type === 'TextElement') catalogue.locale = locale.value;
  return catalogue;
}

function add(catalogue: Catalogue, message: Message, line: number, problems: string[]): void {
  const id = message.id.name;
  const say = (what: string) => problems.push(at(catalogue, line, id, what));
  if (catalogue.texts.has(id)) say('it stands twice');
  if (!message.value) return void say('it has no text');
  if (message.attributes.length > 0) say('attributes are not used in this catalogue');
  const variables: Variable[] = [];
  for (const commented of message.comment?.content.split('\n') ?? []) {
    const [, name, type] = COMMENTED.exec(commented) ?? [];
    const known = types.find((t) => t === type);
    if (name && known) variables.push({ name, type: known });
    else if (name) say(`$${name}: “${type}” is none of the types ${types.join('; ')}`);
  }
  catalogue.texts.set(id, { id, line, pattern: message.value, variables });
}

/** The expressions of a pattern, those within its variants too. */
function* expressions(pattern: Pattern): Generator<Expression> {
  for (const element of pattern.elements) {
    if (element.type !== 'Placeable') continue;
    yield element.expression as Expression;
    if (element.expression.type === 'SelectExpression') for (const variant of element.expression.variants) yield* expressions(variant.value);
  }
}

/** The name of a variable, or none for what this catalogue does not use. */
export const variableOf = (e: Expression | InlineExpression): string | null => (e.type === 'VariableReference' ? e.id.name : null);
export const keyOf = (variant: Variant): string => (variant.key.type === 'Identifier' ? variant.key.name : variant.key.value);

function used(pattern: Pattern): Set<string> {
  const names = [...expressions(pattern)].map((e) => variableOf(e.type === 'SelectExpression' ? e.selector : e));
  return new Set(names.filter((name) => name !== null));
}

/** The plural forms of CLDR. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Whole numbers as they occur; what only millions or fractions need is not asked of a language. */
const NUMBERS = Array.from({ length: 1001 }, (_, n) => n);

/** What is wrong with the choice that a number makes. One by numbers alone ([1] 1er) chooses no plural form. */
function pluralFaults(select: SelectExpression, locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  const keys = select.variants.map(keyOf);
  if (keys.every((key) => key === 'other' || /^\d+$/.test(key))) return [];
  const known: string[] = rules.resolvedOptions().pluralCategories;
  const has = FORMS.filter((form) => known.includes(form));
  const exact = new Set(keys.filter((key) => /^\d+$/.test(key)));
  const foreign = keys.filter((key) => !exact.has(key) && !has.includes(key));
  const needed = new Set<string>(NUMBERS.filter((n) => !exact.has(String(n))).map((n) => rules.select(n)));
  return [
    ...foreign.map((key) => `[${key}] is no plural form of ${locale}, which has ${has.join(', ')}`),
    ...has.filter((form) => needed.has(form) && !keys.includes(form)).map((form) => `the plural form [${form}] of ${locale} is missing`),
  ];
}

const CHOICES: Partial<Record<Type, string[]>> = { 'text, may be empty': ['empty', 'other'], list: ['empty', 'other'], 'yes or no': ['yes', 'no'] };

function selectFaults(select: SelectExpression, type: Type | undefined, locale: string): string[] {
  const name = variableOf(select.selector);
  if (name === null) return ['only a variable can choose'];
  if (type === 'number') return pluralFaults(select, locale).map((fault) => `$${name}: ${fault}`);
  const wanted = type && CHOICES[type];
  if (!wanted) return [`$${name} is a text and chooses nothing`];
  const keys = select.variants.map(keyOf);
  return keys.length === 2 && wanted.every((key) => keys.includes(key)) ? [] : [`$${name} chooses between ${wanted.map((key) => `[${key}]`).join(' and ')}`];
}

function textFaults(text: Text, variables: Variable[], locale: string): string[] {
  const faults = [...expressions(text.pattern)].flatMap((e) => {
    if (e.type === 'SelectExpression') return selectFaults(e, variables.find((v) => v.name === variableOf(e.selector))?.type, locale);
    return e.type === 'VariableReference' || e.type === 'StringLiteral' ? [] : ['only variables, choices and quoted spaces stand between braces in this catalogue'];
  });
  const names = used(text.pattern);
  for (const { name } of variables) if (!names.delete(name)) faults.push(`$${name} is not used`);
  for (const name of names) faults.push(`$${name} is not among the variables that English names`);
  return faults;
}

/** Where a language differs from English, the measure of all. */
export function faultsOf(catalogue: Catalogue, english: Catalogue): string[] {
  const faults: string[] = [];
  for (const { id, line, variables } of english.texts.values()) {
    const text = catalogue.texts.get(id);
    if (!text) faults.push(`${catalogue.file}: ${id}: it is missing (${at(english, line, id, 'English has it')})`);
    else faults.push(...textFaults(text, variables, catalogue.locale).map((fault) => at(catalogue, text.line, id, fault)));
  }
  for (const { id, line } of catalogue.texts.values()) if (!english.texts.has(id)) faults.push(at(catalogue, line, id, 'English does not have it'));
  return faults;
}
