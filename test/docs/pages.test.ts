import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { EDITIONS } from '../../src/regions/kaluga/editions';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { tula } from '../../src/regions/tula/region';

import { packagesOf } from '../contracts/arrows';
import { SOURCES } from '../contracts/sources';
import { blocksOf, proseOf, withBlocks } from './blocks';
import { allMeasures } from './catalogue';
import { pageNames, pageText } from './files';
import { generated } from './generated';
import { figuresOf } from './pages';
import { folderOf, regionPages } from './region-pages';
import { LANGUAGES } from './region-phrases';
import { russianPages } from './russian';

const PAGES = pageNames().map((name) => ({ name, text: pageText(name) }));
const BLOCKS = generated();
const POLICY = EDITIONS['brochure-2019'];

/** A figure of the policy in running text: a number with a unit. */
const FIGURE = /\d[\d,.]*\s?(%|per ?cent\b|m\b|million\b|roubles?\b|points?\b|tax periods?\b)/;

describe.each(PAGES)('$name', ({ name, text }) => {
  test('has its generated blocks as `npm run docs` writes them', () => {
    expect(text).toBe(withBlocks(text, BLOCKS));
  });

  test('has links that lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !leadsSomewhere(name, link))).toEqual([]);
  });
});

const OF_REGIONS = await regionPages();

describe('the pages in Russian', () => {
  const written = russianPages();
  const all = { ...written, ...only(OF_REGIONS, (name) => name.startsWith('docs/ru/')) };

  test('are as `npm run docs` writes them, and no others', () => {
    const inRussian = PAGES.filter(({ name }) => name.startsWith('docs/ru/'));
    expect(Object.fromEntries(inRussian.map(({ name, text }) => [name, text]))).toEqual(all);
  });

  test('show every figure of the policy that a measure or a programme has', () => {
    const text = Object.values(written).join('');
    const paths = Object.values(figuresOf(POLICY))
      .flat()
      .map(({ path }) => path)
      .filter(
        (path) => !/^(baseline|combinations|directory|loans\.(assetsShare|keyRate))/.test(path),
      );
    expect(paths.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
  });

  test('leave no English text but ids and addresses', () => {
    const text = Object.values(all).join('\n');
    const bare = text
      .replace(/^На английском.*$|^\[In English\].*$/gm, '')
      .replace(/`[^`]*`|\]\([^)]*\)/g, '');
    expect(bare.match(/.{0,20}[A-Za-z]{2,} [A-Za-z]{2,}.{0,20}/g)).toBeNull();
  });
});

describe('the pages of another region', () => {
  const folder = folderOf(tula.id, 'en');

  test('are as `npm run docs` writes them, and no others', () => {
    const shown = PAGES.filter(({ name }) => name.startsWith(`${folder}/`));
    expect(Object.fromEntries(shown.map(({ name, text }) => [name, text]))).toEqual(
      only(OF_REGIONS, (name) => name.startsWith(`${folder}/`)),
    );
  });

  test('show every figure of its own', () => {
    const [policy] = tula.editions;
    if (policy === undefined) throw new Error('the region has an edition');
    const federal = new Set(figuresIn(POLICY.fingerprint.of.loans).map(([path]) => path));
    const paths = figuresIn(policy.fingerprint.of)
      .map(([path]) => path)
      .filter((path) => !/^(baseline|combinations)/.test(path))
      .filter((path) => !federal.has(path.replace('loans.', '')));
    expect(paths.length).toBeGreaterThan(100);
    for (const language of LANGUAGES) {
      const own = only(OF_REGIONS, (name) => name.startsWith(`${folderOf(tula.id, language)}/`));
      const text = Object.values(own).join('');
      expect(paths.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
    }
  });
});

describe('the pages together', () => {
  test('show every generated block once', () => {
    const shown = PAGES.flatMap(({ text }) => blocksOf(text));
    expect(shown.sort()).toEqual(Object.keys(BLOCKS).sort());
  });

  test('show every figure of the policy, under its own path', () => {
    const rows = Object.values(figuresOf(POLICY)).flat();
    const shown = new Map(rows.map(({ path, figure }) => [path, figure]));
    expect(rows).toHaveLength(shown.size);
    expect(shown).toEqual(new Map(figuresIn(POLICY.fingerprint.of)));
  });

  test.each(
    PAGES.filter(
      ({ name }) => !/decisions|changing|readings/.test(name) && !Object.hasOwn(OF_REGIONS, name),
    ),
  )('leave figures to the tables: $name', ({ text }) => {
    expect(proseOf(text)).not.toMatch(FIGURE);
  });

  test.each(allMeasures())('have one for the measure $id', ({ id, title, parts = [] }) => {
    const page = pageText(`docs/measures/${id}.md`);
    expect(page.split('\n')[0]).toBe(`# ${title.en}`);
    for (const part of parts) expect(page).toContain(`\`${part.id}\``);
  });

  test.each(PROGRAMMES)('have one for the programme $id', ({ id, title }) => {
    const page = pageText(`docs/loans/${id}.md`);
    expect(page.split('\n')[0]).toBe(`# ${title.en}`);
    expect(page).toContain('## Not found');
    expect(pageText('docs/loans/README.md')).toContain(`(${id}.md)`);
  });

  test('give the source of every term', () => {
    const rows = pageText('docs/glossary.md').match(/^\| (?!English|---).*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(70);
    expect(
      rows.filter((row) => !/^\| [^|]+ \| [А-Яа-яЁё][^|]+ \| [^| ][^|]+ \|$/.test(row)),
    ).toEqual([]);
  });

  test('name every package that the code imports, and no other', () => {
    const table = pageText('docs/decisions/0008-dependencies.md');
    const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    const imported = new Set(SOURCES.flatMap(([path, text]) => packagesOf(path, text)));
    expect(named.sort()).toEqual([...imported].sort());
  });
});

/** Some of the pages, by their paths. */
const only = (
  pages: { readonly [path: string]: string },
  isMeant: (path: string) => boolean,
): { readonly [path: string]: string } =>
  Object.fromEntries(Object.entries(pages).filter(([path]) => isMeant(path)));

/** Every figure under a value, by its path. */
function figuresIn(value: object, path = ''): [string, Figure<unknown>][] {
  return Object.entries(value).flatMap(([name, inner]): [string, Figure<unknown>][] => {
    if (typeof inner !== 'object' || inner === null) return [];
    const own = path === '' ? name : `${path}.${name}`;
    return 'decides' in inner ? [[own, inner as Figure<unknown>]] : figuresIn(inner, own);
  });
}

/** A page or file beside the page, and a heading in it where one is named. */
function leadsSomewhere(from: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const { pathname } = new URL(file === '' ? from : file, `file:///${from}`);
  const target = pathname.slice(1);
  if (target.endsWith('.png')) return existsSync(target);
  const page = [...pageNames(), 'README.md'].includes(target) ? pageText(target) : undefined;
  return page !== undefined && (heading === undefined || headingsOf(page).includes(heading));
}

/** The headings of a page as links name them. */
const headingsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
