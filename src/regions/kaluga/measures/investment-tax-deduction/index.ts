export { investmentTaxDeduction as measure } from './rules';
