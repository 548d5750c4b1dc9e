export { rip as measure } from '../../../russia/rip/rules';
export { status } from './status';
