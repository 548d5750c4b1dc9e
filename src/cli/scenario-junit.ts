import { create } from 'xmlbuilder2';
import { detailsOf } from './scenario-report';
import { countsOf, type FileResult, hasPassed } from './scenario-result';

const NAME = 'investor-incentives';

/** The results as JUnit XML, a scenario a test case, for the reports of a build. */
export function junitOf(results: readonly FileResult[]): string {
  const { failed } = countsOf(results);
  const errors = results.filter(({ result }) => result === undefined).length;
  const counts = {
    name: NAME,
    tests: results.length,
    failures: failed - errors,
    errors,
  };
  const suite = create({ version: '1.0', encoding: 'UTF-8' })
    .ele('testsuites', counts)
    .ele('testsuite', counts);
  for (const one of results) {
    const { file, result } = one;
    const testcase = suite.ele('testcase', { classname: file, name: result?.name ?? file, file });
    if (hasPassed(one)) continue;
    const [kind, message] =
      result === undefined
        ? ['error', 'the file holds no scenario that can be run']
        : ['failure', result.checks.find(({ met }) => !met)?.about ?? result.name];
    testcase.ele(kind, { message }).txt(
      detailsOf(one)
        .map((line) => line.slice(2))
        .join('\n'),
    );
  }
  return `${suite.end({ prettyPrint: true })}\n`;
}
