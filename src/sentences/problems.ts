import type { Assessment } from '../answer/results/assessment';
import type { Plan } from '../answer/results/plan';
import type { LoadedRegion } from '../engine/region';
import type { Note } from '../engine/terms';
import { figuresOf } from '../figures/figures';
import type { Policy } from '../figures/policy';
import { leavesOf } from '../kit/finding';
import { declaredIn } from '../profile/fields/declared';
import { LOADED_DEFAULT } from '../regions/loaded';
import type { Words } from '../report/words';
import { wordsIn } from '../report/words/load';
import { claimOf } from '../words/claims';
import type { Language } from '../words/words';

const LANGUAGES: readonly Language[] = ['en', 'ru'];

/**
 * Everything of a region for which words are missing, a sentence each: names of measures, parts, loans and
 * statuses, fields of the profile, rules, steps, and in Russian readings and the texts of laws and sources.
 * What only answers show (findings, assumptions, warnings) is looked up in the answers that are given.
 *
 * @param region as `defineRegion` makes it; Kaluga Region where it is left out.
 *
 * @example
 * await wordProblems(); // []
 */
export async function wordProblems(
  region: LoadedRegion = LOADED_DEFAULT,
  answers: readonly (Assessment | Plan)[] = [],
): Promise<readonly string[]> {
  const found = await Promise.all(
    LANGUAGES.map(async (language) => {
      const words = await wordsIn(language, region);
      const missing = [
        ...missingOfRegion(region, words),
        ...(language === 'en' ? [] : missingInTranslation(region, words)),
        ...answers.flatMap((answer) => missingOfAnswer(answer, words)),
      ];
      return [...new Set(missing)].map((what) => `${language}: there are no words for ${what}`);
    }),
  );
  return found.flat();
}

type ById = { readonly [id: string]: unknown };

/** The ids that have no words, with what they are of. */
const without = (what: string, ids: readonly string[], words: ById): readonly string[] =>
  ids.flatMap((id) => (Object.hasOwn(words, id) ? [] : [`${what} ${id}`]));

const judgedOf = ({ measures }: LoadedRegion) =>
  measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]);

/** What the parts of a region have no words for. */
function missingOfRegion(region: LoadedRegion, words: Words): readonly string[] {
  const { directory = [], editions, profiles, programmes, statuses } = region;
  const named = [...judgedOf(region), ...programmes].map(({ id }) => id);
  const fields = declaredIn(profiles.fields, profiles.labels, profiles.texts);
  const rules = editions.flatMap(({ prose }) => Object.keys(prose.rules));
  const ends = region.measures.flatMap((measure) => measure.ends ?? []);
  const steps = editions.flatMap(({ prose }) => Object.values(prose.steps).map(({ id }) => id));
  return [
    ...without('the measure, part or loan', named, words.names),
    ...without(
      'the status',
      statuses.map(({ id }) => id),
      words.statuses,
    ),
    ...without(
      'the field',
      fields.map(({ path }) => path),
      words.facts,
    ),
    ...without(
      'the entry of the directory',
      directory.map(({ id }) => id),
      words.directory,
    ),
    ...without('the rule', rules, words.rules),
    ...without('the step', steps, words.steps),
    ...without('the reason for the end', ends, words.ends),
  ];
}

/** What has no words in a language other than that of the answers. */
function missingInTranslation(region: LoadedRegion, words: Words): readonly string[] {
  const listed = (region.directory ?? []).flatMap(({ sources }) =>
    sources.map(({ citation }) => citation.text),
  );
  const texts = [
    ...judgedOf(region).map(({ law }) => law),
    ...region.editions.flatMap(textsOf),
    ...listed,
  ];
  return [
    ...Object.entries(region.readings).flatMap(([id, { values }]) =>
      without(`the reading ${id} =`, values, words.readings[id]?.values ?? {}),
    ),
    ...without(
      'the figure',
      region.editions.flatMap((policy) => figuresOf(policy).map(({ path }) => path.join('.'))),
      words.figures,
    ),
    ...without('the text', texts, words.texts),
  ];
}

/** The text of every source of an edition. */
function textsOf(policy: Policy): readonly string[] {
  const { rules, steps } = policy.prose;
  return [
    ...figuresOf(policy).flatMap(({ figure }) =>
      figure.values.map(({ citation }) => citation.text),
    ),
    ...[...Object.values(rules), ...Object.values(steps)].map(({ citation }) => citation.text),
  ];
}

/** What an answer shows without words. */
function missingOfAnswer(answer: Assessment | Plan, words: Words): readonly string[] {
  const { assessment, notes, rules } = partsOf(answer);
  const { assumptions, loans, measures, warnings } = assessment;
  const outcomes = [...measures, ...measures.flatMap(({ parts = [] }) => parts), ...loans];
  const leaves = outcomes.flatMap(({ findings }) => leavesOf(findings));
  const noted = [
    ...notes,
    ...assumptions,
    ...warnings,
    ...loans.flatMap((loan) => loan.assumptions),
  ];
  return [
    ...leaves.flatMap(({ id }) => (claimOf(id, words) === undefined ? [`the finding ${id}`] : [])),
    ...without(
      'the assumption or warning',
      noted.map(({ id }) => id),
      words.notes,
    ),
    ...without('the rule', rules, words.rules),
  ];
}

interface AnswerParts {
  readonly assessment: Assessment;
  readonly notes: readonly Pick<Note, 'id'>[];
  readonly rules: readonly string[];
}

function partsOf(answer: Assessment | Plan): AnswerParts {
  if (!('assessment' in answer)) return { assessment: answer, notes: [], rules: [] };
  const { assessment, assumptions, best, forbidden, warnings, withheld } = answer;
  const rules = [
    ...forbidden,
    ...best.unconfirmedRules,
    ...withheld.flatMap(({ rule }) => rule ?? []),
  ];
  return {
    assessment,
    notes: [...assumptions, ...warnings],
    rules: rules.map(({ rule }) => rule),
  };
}
