import { assess, linesIn, parseProfile } from 'investor-incentives';
import { aProfile, type IncentiveMatchers, matchers } from 'investor-incentives/testing';
import { tula } from 'investor-incentives/tula';
import { type Language, type PlanSentences, sentencesIn } from 'investor-incentives/words';

const parsed = parseProfile({ project: { name: 'Sawmill', start: '2019-01-01' } });
if (parsed.ok) {
  const names: string[] = assess(parsed.profile).measures.map((measure) => measure.id);
  // @ts-expect-error an id is text
  const numbers: number[] = assess(parsed.profile).measures.map((measure) => measure.id);
  // @ts-expect-error a document is no profile: it has to be parsed
  assess({ project: { name: 'Sawmill', start: '2019-01-01' } });
  void [names, numbers];
} else {
  const paths: string[] = parsed.problems.map((problem) => problem.path);
  // @ts-expect-error there is no profile beside problems
  void [paths, parsed.profile];
}

const pass: boolean = matchers.toRelieve(aProfile().assess(), 'rip', { year: 2024 }).pass;
const offered: (expected: IncentiveMatchers<void>) => void = (expected) =>
  expected.toFail('rip.within-3-years');
// @ts-expect-error an id is text; whether the region has it shows when it runs
matchers.toBeEligibleFor(aProfile().assess(), 7);
void [pass, offered];

const said = async (language: Language, say: PlanSentences): Promise<string[]> => {
  const { on } = await sentencesIn(language);
  if (!parsed.ok) return [];
  const assessment = assess(parsed.profile);
  // @ts-expect-error there is no such reason
  say.loss({ kind: 'lack', elements: [] });
  return assessment.measures.flatMap((one) => linesIn(one).map(on(assessment).line));
};
void said;

const inTula = parseProfile({ project: { name: 'Plant', region: 'tula' } }, { region: tula });
const edition: string | undefined = tula.editions[0]?.edition;
// @ts-expect-error a region has one id
const ids: string[] = tula.id;
void [inTula, edition, ids];
