import type { Command } from 'commander';
import { editionOf, type Region } from '../engine/region';
import { policyFigures } from '../regions/policy-figures';
import { csvOf } from '../report/csv';
import { type FigureRow, figureBlocks, figureRows, figureValueText } from '../report/figures';
import { markdownOf } from '../report/markdown';
import type { FormatName } from './formats';
import { jsonText } from './formats';
import type { Io } from './io';
import { tableText, viewOf } from './view';

const CSV_COLUMNS = [
  'figure',
  'kind',
  'read',
  'decides',
  'from',
  'value',
  'standing',
  'checked',
  'source',
  'address',
] as const;

/** The list of the figures of an edition, a row for each value, in the format asked for. */
export async function figureList(
  format: FormatName,
  { edition, region }: { readonly edition: string; readonly region: Region },
  command: Command,
  io: Io,
): Promise<string> {
  const figures = policyFigures(editionOf(region, edition));
  switch (format) {
    case 'json':
      return jsonText({ edition, figures });
    case 'csv':
      return csvOf(CSV_COLUMNS, figures.flatMap(figureRows).map(csvRow));
    case 'markdown':
      return markdownOf(figureBlocks(figures, await viewOf(command, io, region)));
    case 'table': {
      const shown = await viewOf(command, io, region);
      return tableText(figureBlocks(figures, shown), shown);
    }
  }
}

const csvRow = ({ figure, from, value, standing, checked = '', citation }: FigureRow) => ({
  figure: figure.path,
  kind: figure.kind,
  read: figure.read,
  decides: figure.decides,
  from,
  value: figureValueText(value),
  standing,
  checked,
  source: citation.text,
  address: citation.address ?? '',
});
