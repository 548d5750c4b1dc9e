import type { TestProject } from 'vitest/node';
import { makeConsumer } from './consumer';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** The folder of a project outside the repository in which the tarball is installed. */
    consumer: string;
  }
}

export default function setup(project: TestProject): () => void {
  const { folder, remove, tarball } = makeConsumer();
  project.provide('tarball', tarball);
  project.provide('consumer', folder);
  return remove;
}
