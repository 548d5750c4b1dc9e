export { propertyExemption as measure } from './rules';
