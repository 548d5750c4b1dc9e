import type { Case } from '../../../../engine/facts/case';
import { holds } from '../../../../engine/facts/condition';
import { inRegion, isInForce, openSpan } from '../../../../engine/measure/conditions';
import type { Appraisal, Measure } from '../../../../engine/measure/measure';
import { at } from '../../../../figures/figure';
import { yearOf } from '../../../../kit/day';
import { allOf } from '../../../../kit/finding';
import type { Stated } from '../../../../profile/stated';
import type { MonopolyFact } from './fields';
import { commissioningFigures } from './figures';
import { commissioningIncome } from './income';
import { commissioningProperty } from './property';

/**
 * Relief for objects put into use (1390-ZTO of 06.02.2010): lower rates of income and property tax by the
 * share of the new object in the investor's real estate. The steps of the rates are not known, so relief
 * is an interval.
 */
export const commissioning: Measure = {
  id: 'commissioning',
  title: {
    en: 'Objects put into use',
    ru: 'Ввод объектов недвижимости в эксплуатацию',
  },
  law: 'Law of Tula Region 1390-ZTO of 06.02.2010',
  name: 'commissioning',
  held: () => null,
  status: 'objects-in-use',
  appraise,
  parts: [commissioningIncome, commissioningProperty],
  uses: { property: true },
};

function appraise(c: Case): Appraisal {
  const figures = commissioningFigures(c.policy);
  const { investor, project } = c.profile;
  const asked = at(figures.noNaturalMonopoly, project.start);
  // The region declares the field.
  const { naturalMonopoly } = investor as Stated<MonopolyFact>;
  return {
    findings: allOf('commissioning', [
      ...inRegion('commissioning', c, project.start),
      ...holds(
        'commissioning.no-natural-monopoly',
        asked,
        'investor.naturalMonopoly',
        naturalMonopoly,
        false,
      ),
      isInForce('commissioning', c, figures, openSpan(yearOf(project.start))),
    ]),
    treatments: [],
    missing: [],
    basis: [],
    assumed: [],
    readings: [],
  };
}
