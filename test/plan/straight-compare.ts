import { type Plan, parseProfile, plan } from '../../src/index';
import { tula } from '../../src/regions/tula/region';
import { documentOf } from './straight-document';
import { forbiddenOf, type Gates } from './straight-lawful';
import { keyOf, packagesOf } from './straight-packages';
import { isTula, type Sketch } from './straight-project';
import { documentInTula } from './tula/document';

export function planOf(sketch: Sketch, gates: Gates): Plan {
  const parsed = isTula(sketch)
    ? parseProfile(documentInTula(sketch), { region: tula })
    : parseProfile(documentOf(sketch), { edition: sketch.edition });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { discount, edition } = sketch;
  const readings = { ...sketch.readings };
  const discountRate = String(Number(discount) / 100);
  return plan(parsed.profile, { discountRate, edition, readings, ...gates });
}

/** Worth of every package that may be recommended and of the best, and what is forbidden, as the plan has them. */
function planned({ best, forbidden, lost }: Plan, alone: readonly string[]) {
  const standsAlone = (pair: readonly string[]) => pair.some((id) => alone.includes(id));
  const between = forbidden.map((one) => [...one.between].sort());
  return {
    best: best.value.present,
    packages: Object.fromEntries([best, ...lost].map((one) => [keyOf(one.elements), one.value])),
    count: lost.length + 1,
    alone: between.filter(standsAlone).length,
    pairs: between
      .filter((pair) => !standsAlone(pair))
      .map((pair) => pair.join(' x '))
      .sort(),
  };
}

/** The same by plain loops. */
function straight(sketch: Sketch, answer: Plan, gates: Gates) {
  const packages = [...packagesOf(sketch, answer, gates)];
  const { alone, pairs } = forbiddenOf(sketch, answer);
  const [best] = packages.map(([, one]) => one).sort((a, b) => (a.weight < b.weight ? 1 : -1));
  return {
    best: best?.present,
    packages: Object.fromEntries(
      packages.map(([key, { nominal, present }]) => [key, { nominal, present }]),
    ),
    count: packages.length,
    alone: alone.length,
    pairs,
  };
}

/** A plan, and what it says of packages beside what plain loops say. */
export function bothOf(sketch: Sketch, gates: Gates) {
  const answer = planOf(sketch, gates);
  const { alone } = forbiddenOf(sketch, answer);
  const own = straight(sketch, answer, gates);
  return { answer, planned: planned(answer, alone), straight: own };
}
