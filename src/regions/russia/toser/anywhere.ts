import type { Case } from '../../../engine/facts/case';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { allOf, type Finding } from '../../../kit/finding';
import { toserFigures } from './figures';

/** What is found of the whole on the site of a case. */
type Residency = (c: Case) => Appraisal;

/** The fact that names the territory, whose days the reliefs depend on. */
export const SITE = { path: 'project.site', asks: 'value' } as const;

const isRefused = ({ findings }: Appraisal): boolean => findings.verdict === 'not-met';

/** The case at each territory of the region, where the profile does not state a site. */
function placesOf(c: Case): readonly Case[] {
  const { profile } = c;
  if (profile.project.site !== undefined) return [];
  const sites = Object.keys(toserFigures(c.policy).territories);
  return sites.map((site) => ({
    ...c,
    profile: { ...profile, project: { ...profile.project, site } },
  }));
}

/**
 * Residency where the site is not stated: refused where every territory of the region refuses the project, by
 * what refuses it on each. Else the site is asked.
 */
export function residencyAnywhere(c: Case, appraise: Residency): Appraisal {
  const own = appraise(c);
  const tried = placesOf(c).map(appraise);
  return !isRefused(own) && tried.length > 0 && tried.every(isRefused)
    ? { ...own, findings: refusedBy(own.findings, tried) }
    : own;
}

/** The findings without a site, and those that refuse the project on some territory, in the order of both. */
function refusedBy(own: Finding, [first, ...others]: readonly Appraisal[]): Finding {
  const findings = (first?.findings.findings ?? []).flatMap((one, index) => {
    const without = own.findings?.find(({ id }) => id === one.id);
    const there = [
      one,
      ...others.flatMap(({ findings: { findings: found } }) => found?.[index] ?? []),
    ];
    return without ?? there.find(({ verdict }) => verdict === 'not-met') ?? [];
  });
  return allOf(own.id, findings);
}

/**
 * A part where the site is not stated: refused where on every territory of the region either residency or the
 * part is refused. Else it has what it would come to on each of the others.
 */
export const partAnywhere = (part: Part, residency: Residency): Part => ({
  ...part,
  appraise: (c, asked) => {
    const own = part.appraise(c, asked);
    if (isRefused(own)) return own;
    const open = placesOf(c).filter((place) => !isRefused(residency(place)));
    const tried = open.map((place) => part.appraise(place, asked));
    const [refused] = tried;
    if (refused === undefined) return own;
    const each = tried.filter((one) => !isRefused(one));
    return each.length === 0 ? refused : { ...own, byPlace: { missing: SITE, each } };
  },
});
