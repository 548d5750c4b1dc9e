/**
 * Version of the library, as in package.json.
 *
 * @example
 * /^\d+\.\d+\.\d+/.test(VERSION); // true
 */
export const VERSION = '0.1.0';
