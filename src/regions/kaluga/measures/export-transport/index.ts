export { exportTransport as measure } from '../../../russia/export-transport/rules';
