import { atLeast, holds } from '../../../engine/facts/condition';
import type { Application, Programme, Reduction } from '../../../engine/loans/programme';
import { at } from '../../../figures/figure';
import type { Finding } from '../../../kit/finding';
import { MONOTOWN_ID, monotownFigures } from './figures';

/** The towns of the development territories. */
const TOWNS: readonly string[] = ['toser-efremov', 'toser-aleksin'];

/** A guarantee of any kind; undefined where none is stated. */
const isGuaranteed = ({ borrowing: { guarantee } }: Application): boolean | undefined =>
  guarantee?.kind === undefined ? undefined : guarantee.kind !== 'none';

const GUARANTEED: Reduction = {
  path: 'borrowing.guarantee.kind',
  offer: (application) => {
    const dated = at(application.figures.lowerRates, application.day);
    return dated.value === null
      ? undefined
      : { applies: isGuaranteed(application), rates: dated.value, figures: [dated], tests: [] };
  },
};

/** Without a guarantee only larger loans are given. */
function withoutGuarantee(application: Application): readonly Finding[] {
  const { borrowing, c, day } = application;
  if (isGuaranteed(application) === true) return [];
  const least = at(monotownFigures(c.policy).minWithoutGuarantee, day);
  return [atLeast('monotown-loan.without-guarantee', least, borrowing.amount, 'borrowing.amount')];
}

/** A loan for projects in the towns of the development territories. */
export const monotownLoan: Programme = {
  id: MONOTOWN_ID,
  title: { en: 'Loan for a monotown', ru: 'Заём для моногорода' },
  among: { en: 'Loans of Tula Region', ru: 'Займы Тульской области' },
  borrower: (application) => {
    const { c, day, figures } = application;
    const { site } = c.profile.project;
    return [
      ...holds(
        'monotown-loan.on-a-site',
        at(figures.borrower, day),
        'project.site',
        site === undefined ? undefined : TOWNS.includes(site),
      ),
      ...withoutGuarantee(application),
    ];
  },
  lower: [GUARANTEED],
  ofFund: false,
  boundsGrace: true,
};
