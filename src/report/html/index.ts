/** Reports as one file of HTML. The built command has them in a file of its own, which is read when one is asked for. */
export { assessmentPage } from './assessment';
export { comparisonPage, loanPage, placesPage, portfolioPage } from './blocks-page';
export { extracted, withProfile } from './embedded';
export { planPage } from './plan';
export { sweepPage } from './sweep';
