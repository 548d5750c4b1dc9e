import { withinClasses } from '../../../engine/facts/activity';
import type { Case } from '../../../engine/facts/case';
import type { Value } from '../../../figures/figure';
import type { Finding, MissingFact } from '../../../kit/finding';
import { investorOf } from './facts';

const ENTERPRISES = ['micro', 'small', 'medium'] as const;

/** The investor is in the register of small and medium-sized enterprises. */
export function inSmeRegister(id: string, asked: Value<boolean>, c: Case): readonly Finding[] {
  if (!asked.value) return [];
  const path = 'investor.smeCategory';
  const { smeCategory } = investorOf(c);
  const base = {
    id,
    path,
    unit: 'code',
    actual: smeCategory ?? null,
    required: ENTERPRISES,
    citation: asked.citation,
    standing: asked.standing,
  } as const;
  return [
    smeCategory === undefined
      ? { ...base, verdict: 'unknown', missing: [askFor(path)] }
      : { ...base, verdict: smeCategory === 'none' ? 'not-met' : 'met' },
  ];
}

/** The main activity is of one of the classes. */
export function ofActivity(
  id: string,
  { citation, standing, value }: Value<readonly string[]>,
  c: Case,
  of?: string,
): Finding {
  const path = 'project.activity.main';
  const { main } = c.profile.project.activity;
  const base = {
    id,
    ...(of === undefined ? {} : { of }),
    path,
    unit: 'code',
    actual: main ?? null,
    required: value,
    citation,
    standing,
  } as const;
  const within = main === undefined ? 'too-coarse' : withinClasses(main, value);
  return within === 'too-coarse'
    ? { ...base, verdict: 'unknown', missing: [askFor(path)] }
    : { ...base, verdict: within === 'yes' ? 'met' : 'not-met' };
}

const askFor = (path: string): MissingFact => ({ path, asks: 'value' });
