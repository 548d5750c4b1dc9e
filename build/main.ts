import { buildCommand } from './command';

/** Builds the command alone; `npm run build:command` runs it. */
await buildCommand('dist/cli');
