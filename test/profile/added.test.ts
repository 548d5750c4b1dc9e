import { describe, expect, test } from 'vitest';
import { defineProfiles, type ProfileParts } from '../../src/profile/define';
import { declaredIn } from '../../src/profile/fields/declared';
import { readProfile } from '../../src/profile/parse';

const PARTS: ProfileParts = {
  region: 'made',
  years: { made: { first: 2019, last: 2030 } },
  sites: ['region', 'elsewhere'],
  statuses: {
    fields: {
      keeper: { fields: { registered: { required: 'day' }, ends: 'day', dismissed: 'day' } },
    },
    labels: {
      keeper: {
        label: 'Keeper',
        fields: { registered: 'First day', ends: 'Last day', dismissed: 'Day of dismissal' },
      },
    },
  },
  added: {
    fields: {
      project: { fields: { activity: { fields: { lit: 'flag' } } } },
      investor: { fields: { keepers: { byYear: 'jobs' } } },
    },
    labels: {
      project: { label: '', fields: { activity: { label: '', fields: { lit: 'Lit' } } } },
      investor: { label: '', fields: { keepers: 'Keepers by year' } },
    },
    texts: { investor: { fields: { keepers: { question: 'how many keepers' } } } },
  },
  relations: (document) =>
    document['transportTax'] !== undefined
      ? [{ at: ['transportTax'], code: 'no-form', expected: 'no transport' }]
      : [],
};

const PROFILES = defineProfiles(PARTS);
const read = (fields: object) =>
  readProfile(
    { project: { name: 'Pier', region: 'made', start: '2020-01-01' }, ...fields },
    { regions: [{ profiles: PROFILES }], unnamed: 'made' },
  );

describe('fields that a region adds to sections of every region', () => {
  test('are read in their places, beside the others', () => {
    const parsed = read({
      project: {
        name: 'Pier',
        region: 'made',
        start: '2020-01-01',
        activity: { main: '28.11', lit: true },
      },
      investor: { taxArrears: false, keepers: { 2020: 3, 2021: 4 } },
    });
    expect(parsed).toMatchObject({
      ok: true,
      profile: {
        project: { activity: { main: '28.11', lit: true } },
        investor: { taxArrears: false, keepers: { first: 2020, values: [3, 4] } },
      },
    });
  });

  test('are checked like the others', () => {
    expect(read({ investor: { keepers: { 2020: 3, 2022: 4 } } })).toMatchObject({
      ok: false,
      problems: [{ path: 'investor.keepers', code: 'gap-between-years' }],
    });
  });

  test('have their labels, and the sections keep theirs', () => {
    const declared = declaredIn(PROFILES.fields, PROFILES.labels, PROFILES.texts);
    const of = (path: string) => declared.find((one) => one.path === path);
    expect(of('investor')?.label).toBe('What the participant conditions ask of the company');
    expect(of('investor.keepers')).toMatchObject({
      label: 'Keepers by year',
      text: { question: 'how many keepers' },
    });
    expect(of('project.activity.lit')?.label).toBe('Lit');
    expect(of('project.activity.main')?.label).toBe('OKVED 2 code of the main activity');
    expect(of('project.name')?.text.used).toBe(true);
  });

  test.each([
    ['a section of its own', { lamps: { fields: { lit: 'flag' } } }, 'lamps'],
    ['a field that is there', { project: { fields: { name: 'name' } } }, 'project.name'],
    ['fields in a single value', { carryLosses: { fields: { lit: 'flag' } } }, 'carryLosses'],
  ] as const)('are refused as %s', (_, fields, found) => {
    expect(() => defineProfiles({ ...PARTS, added: { fields, labels: {} } })).toThrow(found);
  });
});

test('a region says what is wrong of its values together', () => {
  expect(read({ transportTax: { 2020: 1 } })).toMatchObject({
    ok: false,
    problems: [{ path: 'transportTax', code: 'no-form' }],
  });
  expect(read({})).toMatchObject({ ok: true });
});

test.each([
  ['ends', 'ends'],
  ['dismissed', 'dismissed'],
])('%s of a status is not before its first day', (_, name) => {
  expect(
    read({ statuses: { keeper: { registered: '2020-02-01', [name]: '2020-01-31' } } }),
  ).toMatchObject({
    ok: false,
    problems: [{ path: `statuses.keeper.${name}`, code: 'ends-before-start' }],
  });
  expect(
    read({ statuses: { keeper: { registered: '2020-02-01', [name]: '2020-02-01' } } }),
  ).toMatchObject({
    ok: true,
  });
});
