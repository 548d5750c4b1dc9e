export { toser as measure } from './rules';
export { status } from './status';
