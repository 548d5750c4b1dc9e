import { allOf, missingFacts } from '../../kit/finding';
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
  const stated = statedIn(application);
  if (stated.length === 0) return [];
  const heard = new Set([...ALWAYS_READ, ...askedBy(application, programme), ...read]);
  return stated.filter((path) => !heard.has(path));
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

function statedIn({ borrowing }: Application): readonly string[] {
  return Object.entries(borrowing).flatMap(([name, value]) => {
    if (name === 'programmes' || value === undefined) return [];
    const path = `borrowing.${name}`;
    return SECTIONS.includes(name)
      ? Object.keys(value as object).map((field) => `${path}.${field}`)
      : [path];
  });
}
