export { spicFederal as measure } from '../../../russia/spic-federal/rules';
export { status } from './status';
