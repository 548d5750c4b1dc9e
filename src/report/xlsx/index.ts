/** Answers as workbooks. The built command has them in a file of its own, which is read when one is asked for. */
export { compareBook } from './compare';
export { extractedWorkbook } from './extracted';
export { loanBook } from './loan';
export { placesBook } from './places';
export { planBook } from './plan';
export { bookWords } from './words';
