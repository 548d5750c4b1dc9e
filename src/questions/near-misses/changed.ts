import type { Kopecks, Rate } from '../../kit/money';
import type { Series } from '../../kit/series';
import { listIn } from '../../profile/define';
import type { Borrowing, CapitalInvestment, Profile, Statuses } from '../../profile/profile';
import type { ProfileChange } from './changes';

/** Where amounts stand that no document states. */
export const ADDED = 'capitalInvestment';

/** The profile with changes made to it; what cannot be changed is left as it is. */
export const changed = (profile: Profile, changes: readonly ProfileChange[]): Profile =>
  changes.reduce(withChange, profile);

function withChange(profile: Profile, change: ProfileChange): Profile {
  switch (change.kind) {
    case 'invest-more':
      return { ...profile, capitalInvestment: withMore(profile, change) };
    case 'bring-forward':
      return { ...profile, capitalInvestment: withMoved(profile, change) };
    case 'state':
      return withFact(profile, change);
    case 'raise':
    case 'lower':
      return withNumber(profile, change);
    case 'move':
      return withDay(profile, change);
    case 'none':
      return profile;
  }
}

type OfKind<K extends ProfileChange['kind']> = Extract<ProfileChange, { readonly kind: K }>;

const withMore = (
  { capitalInvestment = [], project: { start } }: Profile,
  { amount, by }: OfKind<'invest-more'>,
): readonly CapitalInvestment[] => [
  ...capitalInvestment,
  { path: ADDED, when: { day: by ?? start }, amount },
];

/** Each amount loses what is brought forward, and an item of its kind stands on the day instead. */
const withMoved = (
  { capitalInvestment = [] }: Profile,
  { by, moves }: OfKind<'bring-forward'>,
): readonly CapitalInvestment[] =>
  capitalInvestment.flatMap((item) => {
    const move = moves.find(({ path }) => path === item.path && path !== ADDED);
    if (move === undefined) return [item];
    const { amount } = move;
    return [
      { ...item, amount: item.amount - amount },
      { ...item, path: ADDED, when: { day: by }, amount },
    ];
  });

function withFact(profile: Profile, { path, value }: OfKind<'state'>): Profile {
  const [section, name] = [sectionOf(path), nameOf(path)];
  if (section === 'project') return { ...profile, project: { ...profile.project, [name]: value } };
  if (section === 'investor') {
    return { ...profile, investor: { ...profile.investor, [name]: value } };
  }
  if (section === 'statuses') return { ...profile, statuses: without(profile.statuses, name) };
  if (section.startsWith('statuses.'))
    return withStatusFact(profile, nameOf(section), { [name]: value });
  if (section === 'borrowing.facts') {
    const { borrowing = { facts: {} } } = profile;
    const facts = { ...borrowing.facts, [name]: value };
    return { ...profile, borrowing: { ...borrowing, facts } };
  }
  const { property } = profile;
  return {
    ...profile,
    ...withItem(profile, section, { [name]: value }),
    ...(property === undefined
      ? {}
      : {
          property: property.map((object) =>
            object.zonePath === section
              ? { ...object, zone: { ...object.zone, [name]: value } }
              : object,
          ),
        }),
  };
}

/** A status that is held, with what is changed of it. */
function withStatusFact(profile: Profile, status: string, changedFact: object): Profile {
  const held = profile.statuses?.[status];
  return held === undefined
    ? profile
    : { ...profile, statuses: { ...profile.statuses, [status]: { ...held, ...changedFact } } };
}

/** The list of which an item stands at a place, with what is changed of the item. */
function withItem(profile: Profile, place: string, changed: object): object {
  const name = /^(\w+)\[\d+\]$/.exec(place)?.[1] ?? '';
  const items = listIn<{ readonly path: string }>(profile, name);
  return items === undefined
    ? {}
    : { [name]: items.map((one) => (one.path === place ? { ...one, ...changed } : one)) };
}

/** The statuses but for one that is given up. */
const without = (statuses: Statuses | undefined, name: string): Statuses =>
  Object.fromEntries(Object.entries(statuses ?? {}).filter(([one]) => one !== name));

function withNumber(profile: Profile, { path, to, unit }: OfKind<'raise' | 'lower'>): Profile {
  const value = unit === 'months' || unit === 'years' ? Number(to) : to;
  const [section, name] = [sectionOf(path), nameOf(path)];
  const { borrowing = { facts: {} }, ppeProgramme } = profile;
  if (section === 'borrowing') return { ...profile, borrowing: { ...borrowing, [name]: value } };
  if (section === 'project.averageMonthlyWage') {
    const { averageMonthlyWage: wage, ...project } = profile.project;
    const raised = wage && withYear(wage, Number(name), to);
    return { ...profile, project: { ...project, ...(raised && { averageMonthlyWage: raised }) } };
  }
  if (sectionOf(section) === 'project.activity') {
    return { ...profile, project: withShare(profile.project, nameOf(section), Number(name), to) };
  }
  if (section === 'borrowing.sales') {
    return { ...profile, borrowing: withSales(borrowing, Number(name), to) };
  }
  if (section === 'ppeProgramme') {
    return { ...profile, ppeProgramme: { ...ppeProgramme, [name]: value } };
  }
  const own = (profile as Profile & { readonly [section: string]: unknown })[section];
  if (typeof own === 'object') return { ...profile, [section]: { ...own, [name]: value } };
  const { upgradedObjects = [] } = ppeProgramme;
  const upgraded = upgradedObjects.map((object) =>
    object.path === section ? { ...object, [name]: value } : object,
  );
  return { ...profile, ppeProgramme: { ...ppeProgramme, upgradedObjects: upgraded } };
}

/** A share of a year in a series of the activity. */
function withShare(
  project: Profile['project'],
  name: string,
  year: number,
  to: Rate,
): Profile['project'] {
  const activity = project.activity as Profile['project']['activity'] & {
    readonly [series: string]: Series<Rate> | undefined;
  };
  const series = activity[name];
  return series === undefined
    ? project
    : { ...project, activity: { ...activity, [name]: withYear(series, year, to) } };
}

function withSales(borrowing: Borrowing, year: number, amount: Kopecks): Borrowing {
  const { sales } = borrowing;
  return sales === undefined ? borrowing : { ...borrowing, sales: withYear(sales, year, amount) };
}

const withYear = (
  { first, values }: Series<Kopecks>,
  year: number,
  amount: Kopecks,
): Series<Kopecks> => ({
  first,
  values: values.map((one, index) => (first + index === year ? amount : one)),
});

function withDay(profile: Profile, { path, to }: OfKind<'move'>): Profile {
  const [section, name] = [sectionOf(path), nameOf(path)];
  const { borrowing = { facts: {} }, fixedAssets, property } = profile;
  if (section === 'borrowing') return { ...profile, borrowing: { ...borrowing, [name]: to } };
  if (section.startsWith('fixedAssets') && fixedAssets !== undefined) {
    const moved = fixedAssets.map((asset) =>
      asset.path === section ? { ...asset, [name]: to } : asset,
    );
    return { ...profile, fixedAssets: moved };
  }
  return {
    ...profile,
    property: (property ?? []).map((object) =>
      object.path === section ? { ...object, value: { ...object.value, [name]: to } } : object,
    ),
  };
}

const sectionOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
