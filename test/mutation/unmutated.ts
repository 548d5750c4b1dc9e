/** What the mutated library asks which of its mutants is switched on. */
const mutated = globalThis as { __stryker__?: { activeMutant?: string | undefined } };

/**
 * Run before every test file, in a thread that has tested other mutants: none is switched
 * on while the file is loaded, so that what it works out on the way is right.
 */
if (mutated.__stryker__ !== undefined) mutated.__stryker__.activeMutant = undefined;
