import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { command, complaints, type Outside } from './fake';

const PLANT = `project: { name: Plant, start: 2019-01-01, site: region }
statuses: {}
capitalInvestment: { 2019: 99999999 }
taxableProfit: { 2020: 10000000 }
`;

/** A plant that invests a rouble too little for the Register, and what is expected of it. */
const scenario = (expected: string, source = '{ kind: worked-by-hand, text: 100m is asked }') => `
# What is known of the plant stands in its own file.
name: A rouble short of the Register
profile: ../plant.yaml
expect:
${expected.replace(/^/gm, '  ')}
source: ${source}
checkedBy: the tests
`;

const INELIGIBLE = '- { measure: investment-register, verdict: ineligible }';
const ELIGIBLE = '- { measure: investment-register, verdict: eligible }';

const run = (files: Outside['files'], ...argv: string[]) =>
  command(['test', ...(argv.length === 0 ? ['s'] : argv)], {
    files: { 'plant.yaml': PLANT, ...files },
  });

describe('scenarios that pass', () => {
  test('are counted', async () => {
    const files = { 's/a.scenario.yaml': scenario(INELIGIBLE) };
    expect(await run(files)).toEqual({
      code: 0,
      out: '1 passed, 0 failed\n',
      err: '',
      written: {},
      bytes: {},
    });
  });

  test('are found by their names, in the folders within too, and each is run once', async () => {
    const files = {
      's/b/c.scenario.json': JSON.stringify({
        name: 'A rouble short',
        profile: '../../plant.yaml',
        expect: [{ measure: 'investment-register', verdict: 'ineligible' }],
        source: { kind: 'worked-by-hand', text: '100m' },
        checkedBy: 'the tests',
      }),
      's/b/plain.yaml': 'no scenario',
      's/a.scenario.yml': scenario(INELIGIBLE),
      's/z.scenario.yaml': scenario(INELIGIBLE),
    };
    const { out } = await run(files, 's', 's/a.scenario.yml', '--format', 'json');
    const { scenarios } = JSON.parse(out);
    expect(scenarios.map(({ file }: { file: string }) => file)).toEqual([
      's/a.scenario.yml',
      's/b/c.scenario.json',
      's/z.scenario.yaml',
    ]);
  });

  test('may have any name where they are named themselves', async () => {
    const { code } = await run({ 's/one.yaml': scenario(INELIGIBLE) }, 's/one.yaml');
    expect(code).toBe(0);
  });
});

describe('a scenario that fails', () => {
  const files = {
    's/a.scenario.yaml': scenario(ELIGIBLE),
    's/b.scenario.yaml': scenario(INELIGIBLE),
  };

  test('is reported with what was expected, found, and why', async () => {
    const { code, err, out } = await run(files);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(
      /^failed {2}s\/a\.scenario\.yaml\n {2}A rouble short of the Register\n {2}investment-register: verdict\n {4}expected {2}eligible\n {4}found {5}ineligible\n {6}investment-register\.capital-investment: not met; found 99999999; required 100000000; short by 1 \(.+\)\n\n1 passed, 1 failed\n$/,
    );
  });

  test('says why once, however much differs for that reason', async () => {
    const both = ELIGIBLE.replace('eligible }', 'eligible, total: 1 }');
    const { out } = await run({ 's/a.scenario.yaml': scenario(both) });
    expect(out).toContain('  investment-register: total\n    expected  1\n    found     0\n\n');
    expect(out.match(/short by 1/g)).toHaveLength(1);
  });

  test('is a failure in JUnit', async () => {
    const { code, out } = await run(files, 's', '--format', 'junit');
    expect(code).toBe(1);
    expect(out).toContain('<?xml version="1.0" encoding="UTF-8"?>');
    expect(out).toContain(
      '<testsuite name="investor-incentives" tests="2" failures="1" errors="0">',
    );
    expect(out).toContain(
      '<testcase classname="s/b.scenario.yaml" name="A rouble short of the Register" file="s/b.scenario.yaml"/>',
    );
    expect(out).toContain('<failure message="investment-register: verdict">');
    expect(out).toMatch(/ {2}found {5}ineligible\n/);
  });

  test('is reported as JSON with every check', async () => {
    const { code, out } = await run(files, 's', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'investor-incentives/scenarios@1',
      passed: 1,
      failed: 1,
      scenarios: [
        {
          passed: false,
          file: 's/a.scenario.yaml',
          result: { checks: [{ expected: 'eligible', found: 'ineligible' }] },
        },
        { passed: true, file: 's/b.scenario.yaml' },
      ],
    });
  });
});

describe('a file that holds no scenario', () => {
  const files = {
    's/a.scenario.yaml': `${scenario(INELIGIBLE)}chekedBy: me\n`,
    's/b.scenario.yaml': 'a: [',
    's/c.scenario.yaml': scenario(INELIGIBLE).replace('plant.yaml', 'plants.yaml'),
    's/d.scenario.yaml': scenario(INELIGIBLE),
    's/e.scenario.yaml': '',
    's/f.scenario.yaml': scenario(INELIGIBLE).replace('plant.yaml', 'rounded.yaml'),
    'rounded.yaml': `${PLANT}transportTax: { 2019: 12345678901234567890 }\n`,
  };

  test('counts as failed with its problems, and the others are run', async () => {
    const { code, out } = await run(files);
    expect(code).toBe(1);
    expect(out).toMatch(/\n\n1 passed, 5 failed\n$/);
    expect(out).toMatch(/- s\/a\.scenario\.yaml:9:1: chekedBy.*Did you mean "checkedBy"\?/);
    expect(out).toMatch(/- s\/b\.scenario\.yaml:1:\d+: expected JSON or YAML/);
    expect(out).toMatch(/- plants\.yaml: expected a file that can be read, found no such file/);
    expect(out).not.toMatch(/: profile/);
    expect(out).toMatch(/- rounded\.yaml:\d+:\d+: transportTax\.2019: .*to its last digit/);
    expect(out).toMatch(/- s\/e\.scenario\.yaml: expected a scenario, found an empty text/);
  });

  test('is an error in JUnit', async () => {
    const { out } = await run(files, 's', '--format', 'junit');
    expect(out).toContain('tests="6" failures="0" errors="5"');
    expect(out).toContain('<error message="the file holds no scenario that can be run">');
  });
});

describe('nothing to run', () => {
  test.each([
    [[], 'expected the file of a scenario, or a folder with some, found nothing.'],
    [['empty'], 'empty: expected a file or a folder that can be read, found no such file.'],
    [['s'], /^s: expected a file whose name ends in \.scenario\.yaml/],
    [['s/plain.yaml', '--format', 'xml'], /^--format: expected one of text, json, junit/],
    [['s', '--updat'], /^--updat: .*an unknown option/],
  ])('%j is an error', async (argv, complaint) => {
    const outcome = await command(['test', ...argv], { files: { 's/plain.yaml': '' } });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      typeof complaint === 'string' ? complaint : expect.stringMatching(complaint),
    ]);
  });
});

// Of the investor nothing is told, so the Regional Investment Project is unknown; if all is
// as it should be, it saves 10,000,000 × (3 % federal + 3.5 % regional) = 650,000.
describe('what was recorded', () => {
  const hash = policyOf().fingerprint.hash;
  const recorded = (policy: string) => `{ kind: recorded, text: kept, policy: "${policy}" }`;
  const WRONG = `# The verdict was recorded, too.
- measure: investment-register # a comment
  verdict: eligible # another
  missing: [statuses]
- { measure: rip, total: 1 }
- { path: measures.rip.verdict, is: "ineligible" }`;
  const RIGHT = WRONG.replace('verdict: eligible', 'verdict: ineligible')
    .replace('[statuses]', '[]')
    .replace('total: 1', 'total: 650000');

  test('is written again from the same figures, and all else stays as it is', async () => {
    const files = { 's/a.scenario.yaml': scenario(WRONG, recorded(hash)) };
    const { code, out, written } = await run(files, 's', '--update');
    expect(out).toMatch(/recorded: expect\.0\.verdict/);
    const after = RIGHT.replace('is: "ineligible"', 'is: "unknown"');
    expect(written['s/a.scenario.yaml']).toBe(scenario(after, recorded(hash)));
    expect(code).toBe(0);
  });

  test('is not written where the disk has no room', async () => {
    const files = { 'plant.yaml': PLANT, 's/a.scenario.yaml': scenario(WRONG, recorded(hash)) };
    const outcome = await command(['test', 's', '--update'], { files, notWritten: 'ENOSPC' });
    expect(outcome).toMatchObject({ code: 2, out: '', written: {} });
    expect(complaints(outcome)).toEqual([
      's/a.scenario.yaml: expected a file that can be written, found no space left on the disk.',
    ]);
  });

  test('is recorded for the first time with the hash of the figures', async () => {
    const files = {
      's/a.scenario.yaml': scenario('- { measure: rip, total: 1 }', recorded('new')),
    };
    const { code, written } = await run(files, 's', '--update');
    expect(code).toBe(0);
    expect(written['s/a.scenario.yaml']).toBe(
      scenario('- { measure: rip, total: 650000 }', recorded(hash)),
    );
  });

  test('is not written from other figures', async () => {
    const files = { 's/a.scenario.yaml': scenario(WRONG, recorded('sha256:0')) };
    const { code, out, written } = await run(files, 's', '--update');
    expect({ code, written }).toEqual({ code: 1, written: {} });
    expect(out).toContain('was recorded from other figures (sha256:0');
  });

  test('is left alone without being asked', async () => {
    const files = { 's/a.scenario.yaml': scenario(WRONG, recorded(hash)) };
    expect(await run(files)).toMatchObject({ code: 1, written: {} });
  });

  test('may be one expectation of a scenario, and those worked by hand are never written', async () => {
    const own = `, source: ${recorded(hash)} }`;
    const expected = `- { measure: rip, total: 1${own}\n- { measure: rip, total: 2 }`;
    const { code, written } = await run(
      { 's/a.scenario.yaml': scenario(expected) },
      's',
      '--update',
    );
    expect(code).toBe(1);
    expect(written['s/a.scenario.yaml']).toBe(
      scenario(expected.replace('total: 1', 'total: 650000')),
    );
  });

  test('stays JSON in JSON', async () => {
    const text = JSON.stringify({
      name: 'Recorded',
      profile: '../plant.yaml',
      expect: [{ measure: 'rip', verdict: 'eligible' }],
      source: { kind: 'recorded', text: 'kept', policy: 'new' },
      checkedBy: 'the tests',
    });
    const { written } = await run({ 's/a.scenario.json': text }, 's', '--update');
    expect(JSON.parse(written['s/a.scenario.json'] ?? '')).toMatchObject({
      expect: [{ verdict: 'unknown' }],
      source: { policy: hash },
    });
  });
});

test('the JSON Schema of a scenario is printed', async () => {
  const { code, out } = await command(['schema', '--of', 'scenario']);
  expect(code).toBe(0);
  const schema = JSON.parse(out);
  expect(schema.required).toEqual(['name', 'profile', 'expect', 'source', 'checkedBy']);
  expect(schema.properties.expect.items.anyOf).toHaveLength(6);
  expect((await command(['schema', '--of', 'law'])).code).toBe(2);
});
