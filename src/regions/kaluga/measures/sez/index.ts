export { sez as measure } from './rules';
export { status } from './status';
