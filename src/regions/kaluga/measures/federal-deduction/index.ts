export { federalDeduction as measure } from '../../../russia/federal-deduction/rules';
