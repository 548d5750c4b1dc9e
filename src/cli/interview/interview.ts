import type { Plan } from '../../answer/results/plan';
import type { Question } from '../../answer/results/question';
import { nextQuestion } from '../../questions/interview/next-question';
import { type PlanOptions, plan } from '../../questions/plan/plan';
import { LOADED_DEFAULT } from '../../regions/loaded';
import type { Sentences } from '../../sentences';
import { type Asking, askedAnswer } from './answer';
import {
  type Draft,
  type DraftReader,
  factName,
  faultOfDraft,
  formOfField,
  profileOfDraft,
  statedAt,
  stating,
} from './draft';
import { withHeading, withNotes } from './profile-text';
import { isStopped } from './stopped';

/** Everything that an interview is made with. */
export interface Interviewing extends Omit<Asking, 'year'>, DraftReader {
  readonly sentences: Sentences;
  readonly options: PlanOptions;
  /** What the words of a choice mean, by the path of the field. */
  readonly hintOf: (path: string) => string | undefined;
  /** What a new profile begins with, under an edition; null where there is a profile already. */
  readonly heading: ((edition: string | undefined) => string) | null;
}

/** How an interview ended. */
export interface Ended {
  /** The text of the profile; undefined before there was one. */
  readonly text: string | undefined;
  readonly edition: string | undefined;
  readonly isStopped: boolean;
}

/**
 * Asks until no fact can change the best package, or until the one who is asked stops: what was answered stays.
 * @param text of a profile to go on from.
 */
export async function interview(text: string | undefined, asked: Interviewing): Promise<Ended> {
  let draft: Draft = {
    text: text ?? '',
    unknown: [],
    edition: asked.options.edition,
    isEditionAsked: false,
  };
  const ended = (isProfile: boolean, wasStopped: boolean): Ended => ({
    text: isProfile ? written(draft, asked) : undefined,
    edition: draft.edition,
    isStopped: wasStopped,
  });
  let isProfile = false;
  let best = '';
  try {
    for (const name of PROJECT) draft = await withProject(draft, name, asked);
    isProfile = true;
    for (;;) {
      const options = optionsOf(draft, asked);
      const profile = profileOfDraft(draft, asked);
      const planned = plan(profile, options);
      const now = bestOf(planned, asked);
      if (now !== best) asked.prompts.tell(now);
      best = now;
      const other = draft.isEditionAsked ? undefined : editionOffered(planned);
      if (other !== undefined) {
        draft = await withEdition(draft, planned, other, asked);
        continue;
      }
      const question = nextQuestion(profile, { ...options, skip: draft.unknown });
      if (question === null) return ended(true, false);
      draft = await withAnswer(draft, question, asked);
    }
  } catch (error) {
    if (!isStopped(error)) throw error;
    return ended(isProfile, true);
  }
}

const bestOf = (planned: Plan, { say, sentences }: Interviewing): string =>
  planned.best.elements.length === 0 ? say.noPackageYet : sentences.onPlan(planned).best();

/** What has to be stated before anything can be asked. */
const PROJECT = ['name', 'start'] as const;

async function withProject(
  draft: Draft,
  name: (typeof PROJECT)[number],
  asked: Interviewing,
): Promise<Draft> {
  const path = `project.${name}`;
  if (statedAt(draft, path) !== undefined) return draft;
  const { region, say } = asked;
  const isElsewhere = region.id !== LOADED_DEFAULT.id;
  const own = isElsewhere ? { 'project.region': region.id } : {};
  const withValue = (value: unknown): Draft => stating(draft, { ...own, [path]: value }, asked);
  const field = {
    path,
    form: formOfField(asked, path),
    message: say.project[name],
    isNeeded: true,
  } as const;
  const faultOf = (value: unknown) => faultOfDraft(withValue(value), asked, path);
  return withValue(await askedAnswer(field, faultOf, { ...asked, year: 0 }));
}

/** The draft with the answer to a question; what is not known is not asked for again. */
async function withAnswer(draft: Draft, question: Question, asked: Interviewing): Promise<Draft> {
  const { asks, choices, path } = question;
  const { text, why } = asked.sentences.question(question);
  const form = formOfField(asked, path);
  const isNamed = choices?.every((one) => Object.hasOwn(asked.words.sites, one));
  const isChoice = typeof form === 'object' && 'choice' in form;
  const hint = isChoice && isNamed !== true ? asked.hintOf(path) : undefined;
  asked.prompts.tell([why, ...(hint === undefined ? [] : [hint])].join(' '));
  const field = { path, form, message: text, ...(choices && { choices }) };
  const [year = ''] = (asks === 'later-years' ? path : startOf(draft)).match(/\d{4}/) ?? [];
  const withValue = (value: unknown): Draft => stating(draft, valuesOf(question, value), asked);
  const faultOf = (value: unknown) => faultOfDraft(withValue(value), asked);
  const value = await askedAnswer(field, faultOf, { ...asked, year: Number(year) });
  return value === undefined ? { ...draft, unknown: [...draft.unknown, path] } : withValue(value);
}

const startOf = (draft: Draft): string => String(statedAt(draft, 'project.start'));

/** The values of an answer by their paths: later years of a series join those that are there. */
function valuesOf({ asks, path }: Question, value: unknown): Readonly<Record<string, unknown>> {
  if (asks !== 'later-years' || typeof value !== 'object') return { [path]: value };
  const series = path.replace(/\.\d{4}$/, '');
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([year, amount]) => [`${series}.${year}`, amount]),
  );
}

/** The edition that follows the law, where the answer reaches years in which the chosen one does not. */
function editionOffered({ assessment: { warnings } }: Plan): string | undefined {
  const other = warnings.find(({ id }) => id === 'other-edition')?.values['other'];
  return typeof other === 'string' ? other : undefined;
}

async function withEdition(
  draft: Draft,
  planned: Plan,
  other: string,
  { prompts, say, sentences }: Interviewing,
): Promise<Draft> {
  const { edition, warnings } = planned.assessment;
  const warning = warnings.find(({ id }) => id === 'other-edition');
  const text = warning === undefined ? '' : sentences.onPlan(planned).note(warning);
  const chosen = await prompts.one(text, [
    { value: other, label: say.otherEdition(other) },
    { value: edition, label: say.keepEdition(edition) },
  ]);
  return { ...draft, isEditionAsked: true, ...(chosen === other ? { edition: other } : {}) };
}

const optionsOf = ({ edition }: Draft, { options }: Interviewing): PlanOptions =>
  edition === undefined ? options : { ...options, edition };

/** The profile with a heading where it is new, and a list of what was asked and is not known. */
function written({ edition, text, unknown }: Draft, asked: Interviewing): string {
  const { heading, say, words } = asked;
  const headed = heading === null ? text : withHeading(text, heading(edition));
  const notes = unknown.map((path) => `${path}: ${factName(path, words)}`);
  return withNotes(headed, say.notKnown, notes);
}
