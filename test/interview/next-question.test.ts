import { describe, expect, test } from 'vitest';
import { nextQuestion, parseProfile } from '../../src/index';
import { sentencesIn } from '../../src/sentences/index';
import { INVESTOR } from '../profiles';
import { TOY } from '../toy/region';
import { profileOf } from './interview';

const S = '\u00a0';
const BARE = { project: { name: 'Works', start: '2019-01-01' } };
const IN_REGION = { project: { ...BARE.project, site: 'region' } };

/** A project of the region whose amounts are known: what is left to ask about it is yes or no. */
const WITH_AMOUNTS = {
  project: { ...IN_REGION.project, activity: { main: '28.11' } },
  statuses: {},
  capitalInvestment: { 2019: 120_000_000 },
  taxableProfit: { 2019: 10_000_000, 2020: 10_000_000 },
};

/** A programme of upgrades of 2027, whose press cannot stand beside the register. */
const UPGRADES = {
  project: { ...IN_REGION.project, start: '2027-01-01' },
  statuses: {},
  capitalInvestment: { 2027: 120_000_000 },
  taxableProfit: { 2031: 1_000, 2032: 1_000 },
  property: { immovable: { 2027: 100_000_000, 2028: 90_000_000 } },
  ppeProgramme: {
    capitalInvestment: 600_000_000,
    newMovables: [{ id: 'press', commissioned: '2027-07-01', cost: 500_000_000, lifeMonths: 120 }],
    upgradedObjects: [],
  },
  fixedAssets: [],
  investor: { specialTaxRegime: false, taxArrears: false },
};

/** What a project without property, an upgrade programme or assets of its own is not asked again. */
const SKIP = [
  'exports',
  'property',
  'fixedAssets',
  'ppeProgramme.capitalInvestment',
  'ppeProgramme.newMovables',
  'ppeProgramme.upgradedObjects',
];

describe('the next question', () => {
  test('of a name and a start day is the site, for which every measure waits', () => {
    const question = nextQuestion(profileOf(BARE));
    expect(question).toMatchObject({
      path: 'project.site',
      asks: 'yes-no',
      choices: ['sez', 'toser-sosensky', 'toser-kondrovo', 'region', 'elsewhere'],
      changes: 'elements',
      moves: { least: '0', most: null },
    });
    expect(question?.elements).toContain('sez.import');
  });

  test('of an amount is bounded by the taxes that remain, where it waits for income tax alone', () => {
    const document = { ...WITH_AMOUNTS, ppeProgramme: { capitalInvestment: 150_000_000 } };
    const skip = [
      'exports',
      'property',
      'ppeProgramme.newMovables',
      'ppeProgramme.upgradedObjects',
    ];
    const question = nextQuestion(profileOf(document), { skip });
    // Of 20% of 10,000,000 in two years the register takes 3.5 points in one: 4,000,000 less 350,000 are left.
    expect(question).toEqual({
      path: 'fixedAssets',
      asks: 'value',
      elements: ['investment-tax-deduction'],
      changes: 'elements',
      moves: { least: '0', most: '3650000' },
    });
  });

  test('asks what a status waits for on which another measure would rest', () => {
    // The exemption frees 100,000,000 for one period, 2.2% of it, on the status of an investment project of the
    // region alone, since a place in the register excludes the programme; that project itself is refused its rate.
    expect(nextQuestion(profileOf(UPGRADES), { skip: ['exports'] })).toEqual({
      path: 'investor.russianOrganisation',
      asks: 'yes-no',
      elements: ['property-exemption'],
      changes: 'elements',
      moves: { least: '0', most: '2200000' },
    });
  });

  test('asks for statuses that only a later day than the start makes worth anything', () => {
    // In the register from 2018 at the earliest, the press is relieved; from the start of the project the programme was
    // not in force.
    const document = {
      project: { ...IN_REGION.project, start: '2010-06-16' },
      investor: { specialTaxRegime: false },
      ppeProgramme: {
        capitalInvestment: 600_000_000,
        newMovables: [
          {
            id: 'press',
            yearlyBases: Object.fromEntries(
              Array.from({ length: 16 }, (_, index) => [2010 + index, 4_000_000]),
            ),
          },
        ],
        upgradedObjects: [],
      },
    };
    const skip = ['capitalInvestment', 'exports', 'fixedAssets', 'property'];
    expect(nextQuestion(profileOf(document), { skip })).toMatchObject({ path: 'statuses' });
  });

  test('names statuses together, with those that may be held', () => {
    const { statuses: _, ...document } = WITH_AMOUNTS;
    const question = nextQuestion(profileOf({ ...document, investor: INVESTOR }), { skip: SKIP });
    expect(question).toMatchObject({ path: 'statuses', asks: 'value' });
    expect(question?.choices).toContain('sezResident');
  });

  test('is of statuses last, where answers take them as obtained and one that is held would matter', () => {
    const { statuses: _, ...document } = WITH_AMOUNTS;
    const skip = [...SKIP, 'investor.specialTaxRegime'];
    const asked = (one: object) => nextQuestion(profileOf(one), { skip });
    expect(asked(document)).toMatchObject({ path: 'statuses', moves: { least: '0', most: null } });
    expect(asked({ ...document, statuses: {} })).toBeNull();
    expect(asked({ ...document, project: { ...document.project, site: 'elsewhere' } })).toBeNull();
  });

  test('is of the profit of years in which taxes are saved, since these raise it', () => {
    const document = {
      project: { ...IN_REGION.project, start: '2019-02-01' },
      statuses: {},
      capitalInvestment: {},
      ppeProgramme: {
        capitalInvestment: 150_000_000,
        newMovables: [{ id: 'Line', commissioned: '2019-06-20', cost: 39_000_000, lifeMonths: 60 }],
        upgradedObjects: [],
      },
      fixedAssets: [],
    };
    const skip = ['exports', 'property', 'investor.specialTaxRegime', 'company'];
    const asked = (one: object) => nextQuestion(profileOf(one), { skip });
    expect(asked({ ...document, taxableProfit: { 2019: 1_000_000 } })).toEqual({
      path: 'taxableProfit.2020',
      asks: 'later-years',
      elements: ['ppe-upgrade'],
      changes: 'elements',
      moves: { least: '0', most: null },
    });
    const years = { 2019: 1_000_000, 2020: 1_000_000, 2021: 1_000_000, 2022: 1_000_000 };
    expect(asked({ ...document, taxableProfit: years })).toBeNull();
  });

  test('is none where every fact that is left is not known', () => {
    const skip = [...SKIP, 'investor.specialTaxRegime'];
    expect(nextQuestion(profileOf(WITH_AMOUNTS), { skip })).toBeNull();
  });

  test('is not of a measure that needs a fact which is not known', () => {
    // The regional project needs each of the facts on the participant.
    const { path } = nextQuestion(profileOf(WITH_AMOUNTS), { skip: SKIP }) ?? {};
    expect(path).toBe('investor.specialTaxRegime');
    const skip = [...SKIP, 'investor.landOwnedOrLeased'];
    const stated = { ...WITH_AMOUNTS, investor: { specialTaxRegime: false } };
    expect(nextQuestion(profileOf(stated), { skip })).toBeNull();
  });

  test('asks of no loan where nothing is said of borrowing, and of one where it is', () => {
    const asked = (document: object) => nextQuestion(profileOf(document), { skip: SKIP });
    expect(asked(WITH_AMOUNTS)?.path).not.toMatch(/^borrowing/);
    expect(
      asked({ ...WITH_AMOUNTS, borrowing: { programmes: ['development-projects'] } })?.path,
    ).toMatch(/^borrowing/);
  });

  test("is asked of a region of one's own by its own measures", () => {
    const parsed = parseProfile(
      { project: { name: 'Mill', start: '2020-01-01', region: 'toy' } },
      { region: TOY },
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const question = nextQuestion(parsed.profile);
    expect(TOY.reliefs.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(question?.elements ?? [])]),
    );
  });
});

describe('a question in words', async () => {
  const [english, russian] = [await sentencesIn('en'), await sentencesIn('ru')];
  const site = nextQuestion(profileOf(BARE));
  const flag = {
    path: 'investor.specialTaxRegime',
    asks: 'yes-no',
    elements: ['rip'],
    changes: 'elements',
    moves: { least: '704800', most: '135545100' },
  } as const;

  test('is of the field, with the measures that depend on it', () => {
    if (site === null) throw new Error('no question');
    expect(english.question(site)).toMatchObject({
      text: 'State where the project stands: sez, toser-sosensky, toser-kondrovo, region or elsewhere.',
    });
    expect(russian.question(site).text).toBe(
      'Укажите: где реализуется проект (особая экономическая зона, территория опережающего развития, область или за её пределами).',
    );
    expect(russian.question(site).why).toMatch(
      /^От ответа зависят: .*По указанным суммам изменение экономии не ограничено\.$/,
    );
  });

  test('is a yes or no with its bounds', () => {
    expect(english.question(flag)).toEqual({
      text: 'State whether the investor uses a special tax regime.',
      why: `It decides on: Regional Investment Project. It changes the saving by 704${S}800 to 135${S}545${S}100 roubles.`,
    });
    expect(russian.question(flag)).toEqual({
      text: 'Применяет ли инвестор специальный налоговый режим?',
      why: `От ответа зависят: участие в региональном инвестиционном проекте. Экономия изменится на сумму от 704${S}800 до 135${S}545${S}100${S}руб.`,
    });
  });

  test('says from which year values are missing, and of which object', () => {
    const later = { ...flag, path: 'taxableProfit.2021', asks: 'later-years' } as const;
    expect(russian.question(later).text).toMatch(
      /^Укажите: налогооблагаемая прибыль .*\(2021\)\.$/,
    );
    const goods = { ...flag, path: 'imports[0].usedInZone' };
    expect(russian.question(goods).text).toMatch(/^Укажите: .* \(ввоз № 1\)\.$/);
  });

  test('says where only the saving depends on it, and by how much at most', () => {
    const one = {
      ...flag,
      changes: 'worth',
      moves: { least: '0', most: '704800' },
    } as const;
    expect(english.question(one).why).toBe(
      `It changes what the best package saves. It can change the saving by up to 704${S}800 roubles.`,
    );
    expect(english.question({ ...one, moves: { least: '5', most: '5' } }).why).toMatch(
      /It changes the saving by 5 roubles\.$/,
    );
  });
});
