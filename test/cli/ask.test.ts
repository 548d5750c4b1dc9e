import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TOY } from '../toy/region';
import { command, complaints, type Outside } from './fake';
import { KEYS, type Reply, terminalOf } from './terminal';

const { clear, down, enter, up } = KEYS;

/** Past the zone and the development territories. */
const IN_REGION = down + down + down + enter;

async function ask(argv: readonly string[], replies: readonly Reply[], outside: Outside = {}) {
  const { dialogue, left, shown } = terminalOf(replies);
  const outcome = await command(['ask', ...argv], { ...outside, dialogue });
  return { ...outcome, shown: shown(), left };
}

const NAMED: readonly Reply[] = [
  ['What is the project called?', `Plant${enter}`],
  ['On which day does it start?', `20.02.2019${enter}`],
];

/** What follows in a region without anything that is not known. */
const PLANNED: readonly Reply[] = [
  ...NAMED,
  ['State where the project stands', IN_REGION],
  ['State capital investment by year', `2019: 120 000 000${enter}`],
  ['State taxable profit', `2020: 10 000 000; 2021: 30 000 000,50${enter}`],
  ['State statuses held', down + enter],
  ['State capital investment of the programme', enter],
  ['State property of the project', down + down + enter],
  ['State movable objects created', down + down + enter],
  ['upgraded under the programme', down + down + enter],
  ['State exports whose carriage', down + down + enter],
  ['whether the investor uses a special tax regime', down + down + enter],
];

const WRITTEN = `# Profile of an investment project, to be planned with:
# investor-incentives plan p.yaml
# Amounts are roubles without VAT. What is left out gives no false answer.

project:
  # Name of the project
  name: Plant
  # Day on which the project starts
  start: 2019-02-20
  # Where the project stands: sez, toser-sosensky, toser-kondrovo, region or elsewhere
  site: region

# Statuses held, with their days; empty: none is held
statuses: {}

# Capital investment by year or by day
capitalInvestment:
  2019: 120000000

# Taxable profit of the project by year
taxableProfit:
  2020: 10000000
  2021: "30000000.50"
`;

/** Answered once for several tests. */
const WHOLE = await ask(['-o', 'p.yaml'], PLANNED);

describe('an interview', () => {
  test('ends with a commented profile of what was answered', () => {
    const { code, err, left, out, written } = WHOLE;
    expect({ code, err, out, left }).toEqual({ code: 0, err: '', out: '', left: [] });
    const [profile = '', notes = ''] = (written['p.yaml'] ?? '').split(
      '\n# Asked and not known:\n',
    );
    expect(profile).toBe(WRITTEN);
    expect(notes).toBe(`# - ppeProgramme.capitalInvestment: capital investment of the programme
# - property: property of the project by year or as a register of objects
# - ppeProgramme.newMovables: movable objects created or bought under the programme
# - ppeProgramme.upgradedObjects: objects upgraded under the programme
# - exports: exports whose carriage is paid for
# - investor.specialTaxRegime: whether the investor uses a special tax regime
`);
  });

  test('shows the best package so far and why each question is asked', () => {
    const { shown } = WHOLE;
    const best = 'Best package: Register of Investment Projects. It saves 350\u00a0000.';
    expect(shown.indexOf('Best package: none as yet.')).toBeGreaterThan(0);
    expect(shown.indexOf(best)).toBeGreaterThan(shown.indexOf('State taxable profit'));
    expect(shown.match(/Best package: Register/g)).toHaveLength(1);
    expect(shown).toContain('It decides on: upgrade programme, investment tax deduction.');
    expect(shown).toContain('○ elsewhere in the region');
    expect(shown).toContain('The whole answer: investor-incentives plan p.yaml');
  });

  test('asks for what is not known once', () => {
    expect(WHOLE.shown.match(/◆ {2}State capital investment of the programme/g)).toHaveLength(1);
  });

  test('goes on from a profile, whose comments and other fields stay', async () => {
    const text = `# Mine.
project:
  name: Plant # as registered
  start: 2019-02-20
  site: region
  jobs: { 2019: 12 }
statuses: {}
investor:
  taxArrears: false
taxableProfit: [ { year: 2020, amount: 10000000 } ]
`;
    const { code, left, written } = await ask(
      ['p.yaml'],
      [['State capital investment by year', `2019: 120 000 000${enter}`]],
      { files: { 'p.yaml': text } },
    );
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(written['p.yaml']).toBe(
      text.replace(
        'taxableProfit:',
        '\n# Capital investment by year or by day\ncapitalInvestment:\n  2019: 120000000\ntaxableProfit:',
      ),
    );
  });

  test('replaces what the run before did not know', async () => {
    const files = { 'p.yaml': WHOLE.written['p.yaml'] ?? '' };
    const { written } = await ask(
      ['p.yaml', '-o', 'q.yaml'],
      [['State capital investment of the programme', `1 000${enter}`]],
      { files },
    );
    expect(written['q.yaml']).toBe(
      `${WRITTEN.replace('\n# Capital', '\n# Capital')}
ppeProgramme:
  # Capital investment of the programme
  capitalInvestment: 1000
`,
    );
    expect(written['p.yaml']).toBeUndefined();
  });

  test('is in Russian with --lang ru', async () => {
    const { shown, written } = await ask(
      ['-o', 'p.yaml', '--lang', 'ru'],
      [
        ['Как называется проект?', `Завод${enter}`],
        ['Когда начинается проект?', `01.02.2019${enter}`],
        ['Укажите: где реализуется проект', down + down + enter],
      ],
    );
    expect(written['p.yaml']).toContain('  # Название проекта\n  name: Завод\n');
    expect(shown).toContain('От ответа зависят: ');
    const bare = shown.replace(
      /investor-incentives \S+ \S+|Ctrl-C|Enter|sez|region|elsewhere/g,
      '',
    );
    expect(bare.match(/[A-Za-z]{2,} [A-Za-z]{2,}/g)).toBeNull();
  });

  test('is on projects of a region that is named', async () => {
    const replies: readonly Reply[] = [
      ['What is the project called?', `Mill${enter}`],
      ['On which day does it start?', `01.02.2021${enter}`],
    ];
    const { code, written } = await ask(['-o', 'p.yaml', '--region', 'toy'], replies, {
      modules: { toy: { default: TOY } },
    });
    expect(code).toBe(0);
    expect(written['p.yaml']).toMatch(/^# .*\n# investor-incentives plan p\.yaml --region toy\n/);
    expect(parse(written['p.yaml'] ?? '')).toEqual({
      project: { name: 'Mill', region: TOY.id, start: '2021-02-01' },
    });
  });

  test('offers the edition that follows the law where the answer reaches its years', async () => {
    const start: readonly Reply[] = [
      ['What is the project called?', `Plant${enter}`],
      ['On which day does it start?', `2025-02-01${enter}`],
    ];
    const taken = await ask(
      ['-o', 'p.yaml'],
      [...start, ['Go on with the figures of the edition law', enter]],
    );
    expect(taken.shown).toContain('ask p.yaml --edition law');
    expect(taken.written['p.yaml']).toContain('plan p.yaml --edition law\n');
    const declined = await ask(
      ['-o', 'p.yaml'],
      [
        ...start,
        ['Go on with the figures of the edition law', down + enter],
        ['State where the project stands', IN_REGION],
      ],
    );
    expect(declined.left).toEqual([]);
    expect(declined.shown.match(/◆ {2}[^\n]*edition/g)).toHaveLength(1);
    expect(declined.written['p.yaml']).toContain('plan p.yaml\n');
  });

  test('states statuses that are held with their days', async () => {
    const text = `project: { name: Plant, start: 2019-02-20, site: region }
capitalInvestment: { 2019: 500000000 }
taxableProfit: { 2020: 10000000, 2021: 10000000 }
`;
    const { left, written } = await ask(
      ['p.yaml'],
      [
        ['State statuses held', enter],
        ['Which of these is held?', down + enter],
        ['Day of inclusion', `1.3.2019${enter}`],
        ['Last day of the status', enter],
        ['Which other one is held?', enter],
        ['Day of inclusion', `1.4.2019${enter}`],
        ['Last day of the status', enter],
        ['Which other one is held?', up + enter],
      ],
      { files: { 'p.yaml': text } },
    );
    expect(left).toEqual([]);
    expect(parse(written['p.yaml'] ?? '').statuses).toEqual({
      rip: { included: '2019-03-01' },
      investmentRegister: { included: '2019-04-01' },
    });
  });

  test('takes none of the statuses as an answer, in Russian words', async () => {
    const text = `project: { name: Завод, start: 2019-02-20, site: region }
capitalInvestment: { 2019: 500000000 }
taxableProfit: { 2020: 10000000, 2021: 10000000 }
`;
    const { shown, written } = await ask(
      ['p.yaml', '--lang', 'ru'],
      [
        ['Укажите: имеющиеся статусы', enter],
        ['Какой статус есть?', up + enter],
      ],
      { files: { 'p.yaml': text } },
    );
    expect(parse(written['p.yaml'] ?? '').statuses).toEqual({});
    expect(shown).not.toMatch(/none/);
  });
});

describe('stopping', () => {
  test('before there is a project writes nothing', async () => {
    const { code, shown, written } = await ask(['-o', 'p.yaml'], NAMED.slice(0, 1));
    expect({ code, written }).toEqual({ code: 1, written: {} });
    expect(shown).toContain('nothing is written');
  });

  test('later writes what was answered', async () => {
    const { code, shown, written } = await ask(['-o', 'p.yaml'], NAMED);
    expect(code).toBe(0);
    expect(parse(written['p.yaml'] ?? '')).toEqual({
      project: { name: 'Plant', start: '2019-02-20' },
    });
    expect(shown).toContain(
      'Stopped; what was answered is in p.yaml. Go on: investor-incentives ask p.yaml',
    );
  });
});

describe('is refused, with nothing on standard output,', () => {
  const refused = async (argv: readonly string[], outside: Outside = {}) => {
    const outcome = await ask(argv, [], outside);
    expect(outcome).toMatchObject({ code: 2, out: '', shown: '', written: {} });
    return complaints(outcome);
  };
  const files = { 'p.yaml': 'project: { name: Plant, start: 2019-02-20 }\n' };

  test('without a terminal', async () => {
    const outcome = await command(['ask', '-o', 'p.yaml']);
    expect(outcome).toMatchObject({ code: 2, out: '', written: {} });
    expect(complaints(outcome)).toEqual([
      'expected a terminal, on which questions are asked and answered, found standard input or output that is none.',
    ]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no file to write to', [], /^--out: .*add -o FILE\.yaml/i],
    ['standard input', ['-'], /^expected a file, since standard input answers questions/],
    ['a file of JSON to write to', ['-o', 'p.json'], /^--out: expected the name of a YAML file/],
    ['an edition that does not exist', ['-o', 'q.yaml', '--edition', 'lav'], /^--edition: /],
    [
      'a file that exists',
      ['-o', 'p.yaml'],
      /^p\.yaml: --out: expected a file that does not exist/,
    ],
    ['a profile that is not there', ['q.yaml'], /^q\.yaml: /],
  ])('%s', async (_, argv, complaint) => {
    expect(await refused(argv, { files })).toEqual([expect.stringMatching(complaint)]);
  });

  test('a profile that cannot be read', async () => {
    const broken = { 'p.yaml': 'project: { name: Plant }\nproperty_: 1\n' };
    expect(await refused(['p.yaml'], { files: broken })).toHaveLength(2);
  });

  test('but not a file that exists with --force', async () => {
    const { code, written } = await ask(['-o', 'p.yaml', '--force'], NAMED, { files });
    expect(code).toBe(0);
    expect(written['p.yaml']).toContain('start: 2019-02-20\n');
  });

  test('and a file that cannot be written', async () => {
    const { dialogue } = terminalOf(NAMED);
    const outcome = await command(['ask', '-o', 'p.yaml'], { dialogue, notWritten: 'EACCES' });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([expect.stringMatching(/^p\.yaml: --out: /)]);
  });
});

describe('an answer that cannot be used', () => {
  test('is asked for again, and what is wrong is said', async () => {
    const { shown, written } = await ask(
      ['-o', 'p.yaml'],
      [
        ['What is the project called?', enter],
        ['Nothing can be asked without it.', `Plant${enter}`],
        ['On which day does it start?', `2019-02-31${enter}`],
        ['The calendar has no such day', `${clear}20.2.2019${enter}`],
        ['State where the project stands', IN_REGION],
        ['State capital investment by year', `2019: 120,5.7${enter}`],
        ['found "120,5.7"', `${clear}2019: 7,60${enter}`],
      ],
    );
    expect(written['p.yaml']).toContain('  2019: "7.60"\n');
    expect(shown).toContain('capitalInvestment.2019: expected roubles');
  });

  test('is no item of a list', async () => {
    const text = `project: { name: Plant, start: 2019-02-20, site: sez }
capitalInvestment: { 2019: 500000000 }
taxableProfit: { 2020: 10000000, 2021: 10000000 }
investor: { producesExcisableGoods: false, separateAccounting: true }
statuses: {}
property: { objects: [] }
`;
    const plot = (id: string): readonly Reply[] => [
      ['A name that no other object has', `${id}${enter}`],
      ['Cadastral value', `5 000 000${enter}`],
      ['Rate of land tax', `1,5 %${enter}`],
      ['Day on which title is registered', `1.3.2019${enter}`],
    ];
    const { left, shown, written } = await ask(
      ['p.yaml'],
      [
        ['State capital investment of the programme', enter],
        ['State OKVED 2 code', enter],
        ['State plots of land', enter],
        ...plot('Field'),
        ['There is 1 so far', enter],
        ...plot('Field'),
        ['There is 1 so far', enter],
        ...plot('Wood'),
        ['There are 2 so far', down + enter],
      ],
      { files: { 'p.yaml': text } },
    );
    expect(left).toEqual([]);
    expect(shown).toContain('landPlots[1].id: expected an id that no other has, found "Field".');
    const plots = ['Field', 'Wood'].map((id) => ({
      id,
      cadastralValue: 5_000_000,
      rate: '0.015',
      title: '2019-03-01',
    }));
    expect(parse(written['p.yaml'] ?? '').landPlots).toEqual(plots);
  });
});
