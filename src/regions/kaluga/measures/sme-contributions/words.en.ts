export { smeContributions } from '../../../russia/sme-contributions/words.en';
