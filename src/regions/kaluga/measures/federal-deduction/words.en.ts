export { federalDeduction } from '../../../russia/federal-deduction/words.en';
