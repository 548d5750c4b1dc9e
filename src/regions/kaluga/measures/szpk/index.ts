export { szpk as measure } from '../../../russia/szpk/rules';
