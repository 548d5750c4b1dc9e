/**
 * Run before every test file: the zone that the test project asks for must be the
 * one that dates are counted in, or tests in other zones would test nothing.
 */
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const asked = process.env['TZ'];

if (zone !== asked) throw new Error(`tests asked for the time zone ${asked} run in ${zone}`);
