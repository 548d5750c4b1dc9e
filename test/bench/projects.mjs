import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../fixtures/projects');

const DOCUMENTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.expected.yaml'))
  .sort()
  .map((file) => parse(readFileSync(join(FOLDER, file), 'utf8')));

/** Writes as many lines as asked, each a project of the fixtures under another name. */
export async function writeProjects(path, count) {
  const file = createWriteStream(path);
  for (let index = 0; index < count; index++) {
    const document = DOCUMENTS[index % DOCUMENTS.length];
    const { project } = document;
    const named = { ...document, project: { ...project, name: `${project.name} ${index + 1}` } };
    if (!file.write(`${JSON.stringify(named)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
