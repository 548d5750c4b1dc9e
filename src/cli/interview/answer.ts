import { type Fields, type Form, formOf } from '../../profile/fields/field';
import { capital } from '../../report/format';
import { choiceName } from '../../report/sentences';
import type { Words } from '../../report/words';
import { typedList, typedSeries, typedValue } from '../../texts/typed';
import type { Prompts } from '../prompts';
import { factName } from './draft';
import type { InterviewWords } from './words';

/** How answers are asked for. */
export interface Asking {
  readonly prompts: Prompts;
  readonly say: InterviewWords;
  readonly words: Words;
  /** The year with which an example of yearly values begins. */
  readonly year: number;
}

/** A place of the document and what stands there. */
export interface AskedField {
  readonly path: string;
  readonly form: Form;
  readonly message: string;
  /** Whether nothing can be asked without it. */
  readonly isNeeded?: true;
  /** The words that can be answered, where a few can. */
  readonly choices?: readonly string[];
}

/** What is wrong with a value; nothing where it can be used. */
export type FaultOf = (value: unknown) => string | undefined;

/** The value of a field, asked for until it can be used; undefined where it is not known. */
export async function askedAnswer(
  field: AskedField,
  faultOf: FaultOf,
  asking: Asking,
): Promise<unknown> {
  for (;;) {
    const value = await answerOf(field, { asking, faultOf, without: asking.say.unknown });
    const fault = value === undefined ? undefined : faultOf(value);
    if (fault === undefined) return value;
    asking.prompts.warn(fault);
  }
}

const NO_FAULT: FaultOf = () => undefined;

/** How the answer to one field is asked for. */
interface Manner {
  readonly asking: Asking;
  readonly faultOf: FaultOf;
  /** What is said where there is no answer: it is not known, or left out. */
  readonly without: string;
}

function answerOf(field: AskedField, manner: Manner): Promise<unknown> {
  const { form, path } = field;
  const { year, say } = manner.asking;
  if (path === 'statuses') return statusesHeld(field, manner);
  if (form === 'flag') return flag(field, manner);
  if (typeof form === 'string') return typed(field, (text) => typedValue(form, text), manner);
  if ('choice' in form) return oneOf(field, form.choice, manner);
  if ('list' in form) return typed(field, (text) => typedList(form.list, text), manner);
  if ('byYear' in form) {
    const read = (text: string) => typedSeries(form.byYear, text);
    return typed(field, read, { ...manner, without: `${say.byYear(year)} (${manner.without})` });
  }
  if ('each' in form) return items(field, form.each, manner);
  return section(field, form.fields, manner);
}

async function typed(
  { isNeeded, message }: AskedField,
  read: (text: string) => unknown,
  { asking: { prompts, say }, faultOf, without }: Manner,
): Promise<unknown> {
  const text = await prompts.text({
    message,
    ...(isNeeded ? {} : { example: without }),
    fault: (given) => {
      if (given.trim() !== '') return faultOf(read(given));
      return isNeeded ? say.needed : undefined;
    },
  });
  return text.trim() === '' ? undefined : read(text);
}

const yesAndNo = ({ no, yes }: InterviewWords) => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];

async function flag(
  { message }: AskedField,
  { asking: { prompts, say }, without }: Manner,
): Promise<unknown> {
  const answer = await prompts.one(message, [...yesAndNo(say), { value: '', label: without }]);
  return answer === '' ? undefined : answer === 'yes';
}

async function oneOf(
  { message }: AskedField,
  choices: readonly string[],
  { asking: { prompts, words }, without }: Manner,
): Promise<unknown> {
  const answer = await prompts.one(message, [
    ...choices.map((value) => ({
      value,
      label: choiceName(value, words),
    })),
    { value: '', label: without },
  ]);
  return answer === '' ? undefined : answer;
}

/** Which statuses are held, and since when; none of them is an answer too. */
async function statusesHeld(
  { choices = [], form, message, path }: AskedField,
  { asking, without }: Manner,
): Promise<unknown> {
  const { prompts, say, words } = asking;
  const known = await prompts.one(message, choicesOfList(say, without));
  if (known === '') return undefined;
  if (known === 'none' || typeof form === 'string' || !('fields' in form)) return {};
  const stated: { [name: string]: unknown } = {};
  for (let left = choices; left.length > 0; left = left.filter((one) => !(one in stated))) {
    const named = left.map((value) => ({ value, label: titleOf(`${path}.${value}`, words) }));
    const [message, label] =
      left === choices ? [say.held, say.none] : [say.heldBeside, say.noOther];
    const name = await prompts.one(message, [...named, { value: '', label }]);
    const status = form.fields[name];
    const inner = status === undefined ? undefined : formOf(status);
    if (inner === undefined || typeof inner === 'string' || !('fields' in inner)) break;
    stated[name] = await fieldsOf(`${path}.${name}`, inner.fields, asking);
  }
  return stated;
}

/** A list, item by item; one that cannot be used is not taken in. */
async function items(
  { message, path }: AskedField,
  fields: Fields,
  { asking, faultOf, without }: Manner,
): Promise<unknown> {
  const { prompts, say } = asking;
  const known = await prompts.one(message, choicesOfList(say, without));
  if (known === '') return undefined;
  const all: unknown[] = [];
  for (let goesOn = known === 'state'; goesOn; ) {
    const item = await fieldsOf(`${path}[${all.length}]`, fields, asking);
    const fault = faultOf([...all, item]);
    if (fault === undefined) all.push(item);
    else prompts.warn(fault);
    goesOn = (await prompts.one(say.another(all.length), yesAndNo(say))) === 'yes';
  }
  return known === 'state' && all.length === 0 ? undefined : all;
}

const choicesOfList = ({ none, state }: InterviewWords, without: string) =>
  [
    { value: 'state', label: state },
    { value: 'none', label: none },
    { value: '', label: without },
  ] as const;

/** A section; one with a list of its own can also be none, which the empty list says. */
async function section(
  { message, path }: AskedField,
  fields: Fields,
  { asking, without }: Manner,
): Promise<unknown> {
  const { prompts, say } = asking;
  const list = Object.keys(fields).find((name) => isList(fields[name]));
  const choices = choicesOfList(say, without).filter(
    ({ value }) => list !== undefined || value !== 'none',
  );
  const known = await prompts.one(message, choices);
  if (known === '') return undefined;
  return known === 'none' && list !== undefined ? { [list]: [] } : fieldsOf(path, fields, asking);
}

const isList = (field: Fields[string] | undefined): boolean => {
  const form = field === undefined ? undefined : formOf(field);
  return typeof form === 'object' && 'each' in form;
};

/** The fields of a section or an item, one after the other; sections within it are asked for when they decide. */
async function fieldsOf(path: string, fields: Fields, asking: Asking): Promise<unknown> {
  const { say, words } = asking;
  const stated: { [name: string]: unknown } = {};
  for (const [name, field] of Object.entries(fields)) {
    const form = formOf(field);
    if (typeof form === 'object' && 'fields' in form) continue;
    const message = titleOf(`${path}.${name}`, words);
    const inner = { path: `${path}.${name}`, form, message };
    const without = form === field ? say.leftOut : say.required;
    const value = await answerOf(inner, { asking, faultOf: NO_FAULT, without });
    if (value !== undefined) stated[name] = value;
  }
  return stated;
}

const titleOf = (path: string, words: Words): string => capital(factName(path, words));
