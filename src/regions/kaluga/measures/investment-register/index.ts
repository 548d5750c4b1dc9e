export { investmentRegister as measure } from './rules';
export { status } from './status';
