export { ppeUpgrade as measure } from './rules';
export { status } from './status';
