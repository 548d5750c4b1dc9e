import { pathToFileURL } from 'node:url';

/** What `import.meta.url` is called in a CommonJS bundle. */
export const ownUrl: string = pathToFileURL(__filename).href;
