export { smeContributions as measure } from '../../../russia/sme-contributions/rules';
