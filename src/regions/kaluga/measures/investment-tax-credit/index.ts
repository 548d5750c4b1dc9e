export { investmentTaxCredit as measure } from './rules';
