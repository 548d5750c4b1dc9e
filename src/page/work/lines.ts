import type { Problem } from '../../kit/problem';
import { LIMITS } from '../../profile/limits';
import { compareProject } from '../../questions/portfolio/portfolio';
import {
  addProject,
  type Portfolio,
  startPortfolio,
} from '../../questions/portfolio/portfolio-totals';
import { ALL_REGIONS } from '../../regions/all';
import { parseProfile } from '../../regions/parse-profile';
import { readDocument } from '../../texts/document';
import { type PolicyChange, policiesOf } from './policy';

/** Some lines of a file of many projects, and the change of policy that is tried on each. */
export interface LinesQuestion {
  readonly kind: 'lines';
  readonly region: string;
  readonly edition: string | undefined;
  readonly change: PolicyChange;
  /** Null stands for a line that is too long. */
  readonly lines: readonly (string | null)[];
}

/** A line that is no project of the region. */
export interface BadLine {
  /** Counted from 0 among the lines of the question. */
  readonly at: number;
  readonly problem: Problem;
}

/** What lines add to the totals. */
export interface LinesPart {
  readonly portfolio: Portfolio;
  readonly read: number;
  readonly bad: readonly BadLine[];
}

/** Compares the policies before and after a change on every line; empty lines are passed over. */
export function linesPart({
  change,
  edition,
  lines,
  region: id,
}: LinesQuestion):
  | { readonly ok: true; readonly value: LinesPart }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const region = ALL_REGIONS.find((one) => one.id === id);
  if (region === undefined) return { ok: false, problems: [] };
  const policies = policiesOf(region, edition, change);
  if (!policies.ok) return policies;
  const { after, before } = policies;
  const bad: BadLine[] = [];
  let portfolio = startPortfolio();
  let read = 0;
  for (const [at, line] of lines.entries()) {
    if (line?.trim() === '') continue;
    read += 1;
    const parsed = profileIn(line, before.edition);
    if (!parsed.ok) bad.push({ at, problem: parsed.problem });
    else if (parsed.profile.region.profiles.region !== id)
      bad.push({ at, problem: otherRegion(id) });
    else portfolio = addProject(portfolio, compareProject(parsed.profile, before, after, QUICK));
  }
  return { ok: true, value: { portfolio, read, bad } };
}

/** Which findings flipped is not shown here. */
const QUICK = { findings: false } as const;

function profileIn(line: string | null, edition: string) {
  if (line === null) return { ok: false, problem: TOO_LONG } as const;
  const document = readDocument(line, 'a profile on one line');
  const [ofText] = document.problems;
  if (ofText !== undefined) return { ok: false, problem: ofText } as const;
  const parsed = parseProfile(document.value, { region: ALL_REGIONS, edition });
  if (parsed.ok) return parsed;
  const [problem] = parsed.problems;
  return { ok: false, problem: problem ?? otherRegion('') } as const;
}

const TOO_LONG: Problem = {
  path: '',
  code: 'line-too-long',
  expected: `at most ${LIMITS.documentBytes / 1024 / 1024} MiB`,
  found: 'a longer line',
};

const otherRegion = (id: string): Problem => ({
  path: 'project.region',
  code: 'not-one-of',
  expected: `one of ${id}`,
  found: 'another region',
});
