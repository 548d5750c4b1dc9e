/**
 * Tula Region, for profiles that name it: `parseProfile(document, { region: tula })`.
 * @packageDocumentation
 */
export { tula } from './region';
