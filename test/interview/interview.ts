import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Case } from '../../src/engine/facts/case';
import type { AskedOfRelief } from '../../src/engine/measure/measure';
import type { LoadedRegion } from '../../src/engine/region';
import { nextQuestion, parseProfile, plan, type Question } from '../../src/index';
import { type Fields, formOf } from '../../src/profile/fields/field';
import type { Profile } from '../../src/profile/profile';
import { LOADED_DEFAULT } from '../../src/regions/loaded';

/** A part of a document as it is written. */
export interface Part {
  readonly [name: string]: unknown;
}

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NOTHING: unknown = undefined;

/** What a document states at a path. */
export const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (isPart(at) && Object.hasOwn(at, name) ? at[name] : NOTHING),
      document,
    );

/** The document with what another states at a path. */
export function taking(document: unknown, from: unknown, path: string): Part {
  const [name = '', ...rest] = path.split('.');
  const [own, other] = [document, from].map((one) => valueAt(one, name));
  const value = rest.length === 0 ? other : taking(own, other, rest.join('.'));
  return { ...(isPart(document) ? document : {}), [name]: value };
}

export function profileOf(document: unknown, region: LoadedRegion = LOADED_DEFAULT): Profile {
  const parsed = parseProfile(document, { region });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

/** What the best package is made of and what it is worth. */
export const bestOf = (profile: Profile): string => {
  const { elements, value } = plan(profile).best;
  return JSON.stringify([elements, value]);
};

export const fixture = (name: string): unknown =>
  parse(readFileSync(`fixtures/projects/${name}.yaml`, 'utf8'));

/** What came of an interview. */
export interface Interview {
  readonly asked: readonly Question[];
  /** Questions whose answer is not known. */
  readonly skipped: readonly string[];
  /** What was answered. */
  readonly document: unknown;
  /** How often the measures were judged for one question at the most: once for a plan or an answer that is tried. */
  readonly judged: number;
}

/** The default region, and how often all of its measures were judged. */
function counted(): { readonly region: LoadedRegion; readonly judged: () => number } {
  const judged = new Map(LOADED_DEFAULT.measures.map(({ id }) => [id, 0]));
  const measures = LOADED_DEFAULT.measures.map((measure) => ({
    ...measure,
    appraise: (c: Case, asked?: AskedOfRelief) => {
      judged.set(measure.id, (judged.get(measure.id) ?? 0) + 1);
      return measure.appraise(c, asked);
    },
  }));
  return {
    region: { ...LOADED_DEFAULT, measures },
    judged: () => Math.min(...judged.values()),
  };
}

/**
 * Asks for what a document states, from a name and its start day on, until nothing more can change the plan. What is
 * asked for again, since what is stated does not tell it, is not known.
 */
export function interviewOn(full: unknown): Interview {
  const asked: Question[] = [];
  const skipped: string[] = [];
  const { judged, region } = counted();
  let most = 0;
  let document: unknown = { project: { name: 'Works', start: valueAt(full, 'project.start') } };
  for (;;) {
    const before = judged();
    const question = nextQuestion(profileOf(document, region), { skip: skipped });
    most = Math.max(most, judged() - before);
    if (question === null) return { asked, skipped, document, judged: most };
    const { path } = question;
    const isAgain = asked.some((one) => one.path === path);
    asked.push(question);
    if (isAgain || valueAt(full, path) === undefined) skipped.push(path);
    else document = taking(document, full, path);
  }
}

/** The facts that a form has: a series or a list is one. */
export const factsIn = (fields: Fields, above = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const form = formOf(field);
    const path = `${above}${name}`;
    return typeof form === 'object' && 'fields' in form && path !== 'statuses'
      ? factsIn(form.fields, `${path}.`)
      : [path];
  });
