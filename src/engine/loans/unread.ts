import { allOf, missingFacts } from '../../kit/finding';
import type { Borrowing } from '../../profile/profile';
import { termsOf } from './conditions';
import type { Application, Programme } from './programme';
import type { RatesOfLoan } from './rates';

/** What the schedule and the worth of every programme read, whatever its conditions. */
const ALWAYS_READ = [
  'amount',
  'drawn',
  'termMonths',
  'graceMonths',
  'repayment',
  'guarantee.yearlyCost',
  'marketRate',
  'discountRate',
].map((field) => `borrowing.${field}`);

/**
 * Paths of the stated fields of the borrowing section that change nothing under a
 * programme: no condition that it asks on the day of drawing reads them, nor do its
 * rates beside those that are taken. The list of programmes itself is none of them.
 */
export function unreadOf(
  application: Application,
  programme: Programme,
  { read }: Pick<RatesOfLoan, 'read'>,
): readonly string[] {
  return unreadBeside(application, [...askedBy(application, programme), ...read]);
}

/** Paths of the stated fields that neither every programme reads nor the paths given name. */
export function unreadBeside(
  { borrowing }: Pick<Application, 'borrowing'>,
  read: readonly string[],
): readonly string[] {
  const heard = new Set([...ALWAYS_READ, ...read]);
  return statedIn(borrowing).filter((path) => !heard.has(path));
}

/** Paths of all that the conditions of a programme ask of an application that states nothing. */
function askedBy(application: Application, programme: Programme): readonly string[] {
  const { c } = application;
  const { activity: _, ...project } = c.profile.project;
  const nothing: Application = {
    ...application,
    c: { ...c, profile: { ...c.profile, project: { ...project, activity: {} } } },
    borrowing: { facts: {} },
  };
  const findings = [...termsOf(programme.id, nothing), ...programme.borrower(nothing)];
  const paths = missingFacts(allOf(programme.id, findings)).map(({ path }) => path);
  // The condition on sales asks for the year of output first.
  return paths.includes('borrowing.outputFrom') ? [...paths, 'borrowing.sales'] : paths;
}

/** Sections of the borrowing section whose fields stand for themselves. */
const SECTIONS = ['facts', 'guarantee'];

/** The lists of programmes. */
const LISTS = ['programmes', 'otherProgrammes'];

function statedIn(borrowing: Borrowing): readonly string[] {
  return Object.entries(borrowing).flatMap(([name, value]) => {
    if (LISTS.includes(name) || value === undefined) return [];
    const path = `borrowing.${name}`;
    return SECTIONS.includes(name)
      ? Object.keys(value as object).map((field) => `${path}.${field}`)
      : [path];
  });
}
