export { spicRegional as measure } from './rules';
export { status } from './status';
