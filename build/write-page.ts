import { mkdirSync, writeFileSync } from 'node:fs';
import { pageText } from './page';

/** Writes the page; `npm run page` runs it. */
mkdirSync('dist/page', { recursive: true });
writeFileSync('dist/page/index.html', await pageText());
