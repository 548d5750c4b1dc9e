import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apiReport, ENTRIES, reportPath } from './api';

/** Writes the reports of the public types anew; `npm run api` runs it after a build. */
for (const entry of ENTRIES) {
  const path = reportPath(entry);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, apiReport(entry));
}
