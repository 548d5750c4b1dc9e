import type { LoadedRegion } from '../../engine/region';
import { listed } from '../../kit/problem';
import { formAt } from '../../profile/fields/at';
import type { Form } from '../../profile/fields/field';
import { type ParsedProfile, problemsOf } from '../../profile/parse';
import type { Profile } from '../../profile/profile';
import { capital, oneLine } from '../../report/format';
import { factOf } from '../../report/sentences';
import type { Words } from '../../report/words';
import { readDocument } from '../../texts/document';
import { withStatement } from './profile-text';

/** How the text of a profile is read and commented. */
export interface DraftReader {
  readonly region: LoadedRegion;
  readonly words: Words;
  readonly parse: (document: unknown, edition: string | undefined) => ParsedProfile;
}

/** What has been answered so far. */
export interface Draft {
  /** The text of the profile; empty before the project has a name. */
  readonly text: string;
  /** Paths of questions whose answer is not known. */
  readonly unknown: readonly string[];
  readonly edition: string | undefined;
  /** Whether the other edition was offered. */
  readonly isEditionAsked: boolean;
}

/** The draft with values stated under comments that say what they are. */
export function stating(
  draft: Draft,
  values: Readonly<Record<string, unknown>>,
  { region, words }: DraftReader,
): Draft {
  let { text } = draft;
  for (const [path, value] of Object.entries(values)) {
    const comment = capital(factName(path, words));
    text = withStatement(text, region.profiles.fields, { path, value, comment });
  }
  return { ...draft, text };
}

/** What the profile states at a path. */
export const statedAt = ({ text }: Draft, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (isSection(at) && Object.hasOwn(at, name) ? at[name] : undefined),
      valueIn(text),
    );

/** What is wrong with the draft, at one path or anywhere in it; nothing where it can be read. */
export function faultOfDraft(
  { edition, text }: Draft,
  { parse, words }: DraftReader,
  path?: string,
): string | undefined {
  const problems = problemsOf(parse(valueIn(text), edition)).filter(
    (one) => path === undefined || one.path.startsWith(path),
  );
  return problems.length === 0
    ? undefined
    : listed(problems)
        .map((problem) => oneLine(words.say.problem(problem, null)))
        .join('\n');
}

/** @throws RangeError where it is no profile: no answer makes it one that is none. */
export function profileOfDraft({ edition, text }: Draft, { parse }: DraftReader): Profile {
  const parsed = parse(valueIn(text), edition);
  if (parsed.ok) return parsed.profile;
  throw new RangeError(`the answers are no profile: ${JSON.stringify(parsed.problems)}`);
}

/** @throws RangeError where the region has no such field. */
export function formOfField({ region }: Pick<DraftReader, 'region'>, path: string): Form {
  const form = formAt(region.profiles.fields, path);
  if (form === undefined) throw new RangeError(`the form has no field ${path}`);
  return form;
}

/** What the fact of a path is; the path where it has no words. */
export const factName = (path: string, words: Words): string =>
  oneLine(factOf(path, words) ?? path);

const valueIn = (text: string): unknown => readDocument(text).value;

const isSection = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;
