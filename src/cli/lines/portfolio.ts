import type { Command } from 'commander';
import type { PortfolioDocument } from '../../answer/results/documents';
import { editionOf, type LoadedRegion } from '../../engine/region';
import type { Policy } from '../../figures/policy';
import {
  type CompareOptions,
  projectName as policyName,
} from '../../questions/portfolio/portfolio';
import { totalsOf } from '../../questions/portfolio/portfolio-totals';
import { markdownOf } from '../../report/markdown';
import { totalsBlocks } from '../../report/portfolio';
import { VERSION } from '../../version';
import { type Deliver, delivering, printedBy } from '../deliver';
import { jsonText } from '../formats';
import { InputError } from '../input-error';
import type { Io } from '../io';
import { languageOf } from '../language';
import { settingOf as pageSettingOf } from '../page-setting';
import type { Regions } from '../regions';
import { sourceName } from '../source';
import { tableText, type View, viewOf } from '../view';
import { regionParts } from './assess-lines';
import { policyNamed } from './policy-names';
import { type PortfolioRequest, portfolioRequestOf, type TotalsFormat } from './portfolio-request';
import { ended, runLines, settingsOf } from './run-lines';
import type { LinesOutcome } from './work';

/**
 * Compares two policies on every line of the input, and prints the totals.
 * @returns The exit code.
 * @throws InputError with all problems of the command line and of the policies, or where a file cannot be used.
 */
export async function portfolio(command: Command, regions: Regions, io: Io): Promise<number> {
  const request = portfolioRequestOf(command, regions);
  const { before, after, file } = await policiesOf(request, io);
  const { asked, totals, format, region } = request;
  const { measures = [], readings = {} } = asked[0] ?? {};
  const options: CompareOptions = { ...(measures.length === 0 ? {} : { measures }), readings };
  const names = { before: policyName(before), after: policyName(after) };
  const work = {
    source: sourceName(file),
    regions: regions.names,
    settings: settingsOf(['compare', names, options, totals, ...partsOf(regions, region)]),
    totals,
    language: languageOf(command, io),
    task: { kind: 'compare', region: region.id, before, after, options },
  } as const;
  const write = await writing(request, command, io);
  const outcome = await runLines(work, regions.loaded, { ...request, file }, io, !totals);
  if (outcome === 'reader-gone') return ended(work, outcome, io);
  const told = {
    schema: 'investor-incentives/portfolio@2',
    version: VERSION,
    ...names,
    lines: linesOf(outcome),
    ...totalsOf(outcome.portfolio, region),
  } as const;
  await write(await written(told, format, command, () => viewOf(command, io, region)));
  return ended(work, outcome, io);
}

/** How the totals are written: to the file of `--report`, else to the stream that has no records. */
function writing(
  { out, report, totals }: PortfolioRequest,
  command: Command,
  io: Io,
): Deliver | Promise<Deliver> {
  if (report !== undefined) return delivering(command, io, 'report');
  return printedBy(totals || out !== undefined ? io.stdout : io.stderr);
}

const partsOf = (regions: Regions, { id }: LoadedRegion): readonly unknown[] =>
  regionParts(regions).map((loaded) => [id, loaded]);

const linesOf = ({ bad, leftOut, read }: LinesOutcome): PortfolioDocument['lines'] => ({
  read,
  bad,
  ...(leftOut.size === 0 ? {} : { leftOut: Object.fromEntries(leftOut) }),
});

interface Policies {
  readonly file: string;
  readonly before: Policy;
  readonly after: Policy;
}

/** @throws InputError with all problems of the command line and of both policies. */
async function policiesOf(request: PortfolioRequest, io: Io): Promise<Policies> {
  const { asked, file, region } = request;
  const edition = asked[0]?.edition;
  const usual = editionOf(region).edition;
  const before = await policyNamed('--before', region, request.before, edition ?? usual, io);
  const base = edition ?? before.policy?.edition ?? usual;
  const after = await policyNamed('--after', region, request.after, base, io);
  const problems = [...request.problems, ...before.problems, ...after.problems];
  if (
    file === undefined ||
    before.policy === undefined ||
    after.policy === undefined ||
    problems.length > 0
  ) {
    throw new InputError(problems);
  }
  return { file, before: before.policy, after: after.policy };
}

async function written(
  totals: PortfolioDocument,
  format: TotalsFormat,
  command: Command,
  view: () => Promise<View>,
): Promise<string> {
  if (format === 'json') return jsonText(totals);
  const shown = await view();
  const blocks = totalsBlocks(totals, shown.words, shown.format);
  switch (format) {
    case 'markdown':
      return markdownOf(blocks);
    case 'table':
      return tableText(blocks, shown);
    case 'html':
    case 'pdf': {
      const { portfolioPage } = await import('../../report/html');
      return portfolioPage(
        totals,
        blocks,
        pageSettingOf(command, shown, [], [totals.before, totals.after]),
      );
    }
  }
}
