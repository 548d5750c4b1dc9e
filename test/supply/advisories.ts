import type { Locked } from './locked';

/** A weakness of a package that a registry knows of. */
export interface Advisory {
  readonly title: string;
  readonly severity: string;
  readonly url: string;
  readonly vulnerable_versions: string;
}

/** What was asked of a registry and what came of it. */
export type Answer =
  | { readonly ok: true; readonly advisories: { readonly [name: string]: readonly Advisory[] } }
  | { readonly ok: false; readonly because: string };

/** The locked versions of each package, as the registry is asked for them. */
export function question(packages: readonly Locked[]): { readonly [name: string]: string[] } {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of packages) {
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  return Object.fromEntries([...versions].map(([name, own]) => [name, [...own].sort()]));
}

/** What to say of an answer, and the exit code: 0 for none known, 1 for some, 2 where none came. */
export function said(
  answer: Answer,
  count: number,
): { readonly lines: readonly string[]; readonly code: 0 | 1 | 2 } {
  if (!answer.ok) {
    return {
      lines: [
        `The registry did not answer: ${answer.because}.`,
        `So nothing is known of the ${count} packages that are locked; docs/supply-chain.md has what was found by hand, and when.`,
      ],
      code: 2,
    };
  }
  const found = Object.entries(answer.advisories).flatMap(([name, all]) =>
    all.map(
      ({ severity, title, url, vulnerable_versions: versions }) =>
        `${name} ${versions}: ${severity}: ${title} ${url}`,
    ),
  );
  return {
    lines: [...found, `${found.length} advisories for the ${count} packages that are locked`],
    code: found.length === 0 ? 0 : 1,
  };
}
