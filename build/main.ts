import { buildCommand } from './command';
import { writeSchemas } from './schemas';

/** Builds the command and the JSON Schemas of its answers; `npm run build:command` runs it. */
await buildCommand('dist/cli');
writeSchemas('dist/schema');
