import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { SOURCES } from './sources';

type Sources = readonly (readonly [path: string, text: string])[];

/**
 * Files of one language, of one edition, of federal figures, or that only load others, and what the folder of each measure has for the
 * lists of measures: their names repeat those of their twins.
 */
const TWINS =
  /(^|\/)(words|editions)\/|^regions\/russia\/(rows|sources)\/|\.(en|ru)\.ts$|\/(en|ru)(-[a-z-]+)?\.ts$|^cli\/answers\.ts$|^regions\/(russia|[a-z]+\/measures)\/[a-z-]+\/(declared|fields|readings|status)\.ts$/;

/** Names that a region narrows, and things as they are read that are named as they are written. */
const NARROWED = [
  'MeasureId',
  'PartId',
  'ProjectSection',
  'ActivitySection',
  'InvestorSection',
  'BorrowerFacts',
  'BorrowingSection',
];
const AS_READ = ['FixedAsset', 'LandPlot', 'PropertyObject', 'UpgradedObject'];

/** The names that a file declares and exports. */
function declaredIn(path: string, text: string): readonly string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements.flatMap((node) => {
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? name.text : [],
      );
    }
    const isNamed =
      ts.isFunctionDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isClassDeclaration(node);
    return isNamed && node.name !== undefined ? [node.name.text] : [];
  });
}

/** The regions of the package: what one has is not seen in another, so that both may name it alike. */
const REGIONS = ['kaluga', 'tula'];

/** Names that several files export which one region sees, each with its files. */
const sharedNames = (sources: Sources): readonly string[] => [
  ...new Set(
    REGIONS.flatMap((region) => sharedIn(sources.filter(([path]) => isSeen(path, region)))),
  ),
];

const isSeen = (path: string, region: string): boolean =>
  REGIONS.every((other) => other === region || !path.startsWith(`regions/${other}/`));

function sharedIn(sources: Sources): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const [path, text] of sources) {
    if (TWINS.test(path)) continue;
    for (const name of declaredIn(path, text)) {
      files.set(name, (files.get(name) ?? new Set()).add(path));
    }
  }
  return [...files]
    .filter(([name, paths]) => paths.size > 1 && ![...NARROWED, ...AS_READ].includes(name))
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}

describe('an exported name has one meaning', () => {
  test('in the whole of src', () => {
    expect(sharedNames(SOURCES)).toEqual([]);
  });

  test('a second meaning is seen', () => {
    const files: Sources = [
      ['engine/judge.ts', `export interface Judged {}`],
      ['report/judged.ts', `export type Judged = string;`],
      ['report/words/judged.ts', `export type Judged = string;`],
    ];
    expect(sharedNames(files)).toEqual(['Judged: engine/judge.ts, report/judged.ts']);
  });

  test('no name is let through in vain', () => {
    const names = SOURCES.flatMap(([path, text]) =>
      TWINS.test(path) ? [] : declaredIn(path, text),
    );
    const once = [...NARROWED, ...AS_READ].filter(
      (name) => names.filter((one) => one === name).length < 2,
    );
    expect(once).toEqual([]);
  });
});
