import { strFromU8 } from 'fflate';
import { unzipped } from './archive';

/** A cell as a workbook has it; no text and no number where it is empty. */
export interface ReadCell {
  readonly text?: string;
  readonly number?: number;
  readonly formula?: string;
}

/** The cells of a sheet by their addresses. */
export type ReadSheet = ReadonlyMap<string, ReadCell>;

/** A workbook whose sheets are read when they are asked for. */
export interface ReadWorkbook {
  /** The cells of a sheet; undefined where there is none of that name. */
  readonly sheet: (name: string) => ReadSheet | undefined;
}

/**
 * A workbook as this package, Excel or LibreOffice writes it.
 * @param parsed What reads a part of it: a browser has its own reader of XML.
 * @returns undefined where the file is no workbook or is cut.
 */
export function readWorkbook(file: Uint8Array, parsed: ParsedXml): ReadWorkbook | undefined {
  const packed = unzipped(file, (name) => ASKED.test(name));
  if (packed === undefined) return undefined;
  const documentAt: DocumentAt = (path) => {
    const part = path === undefined ? undefined : packed[path];
    return part === undefined ? undefined : parsed(strFromU8(part));
  };
  try {
    const targets = targetsOf(documentAt);
    const sheets = sheetsOf(documentAt, targets);
    const strings = stringsOf(documentAt, targets);
    const known = new Map<string, ReadSheet>();
    return {
      sheet: (name) => {
        const before = known.get(name);
        const part = before === undefined ? documentAt(sheets.get(name)) : undefined;
        const read = before ?? (part === undefined ? undefined : cellsOf(part, strings));
        if (read === undefined) return undefined;
        known.set(name, read);
        return read;
      },
    };
  } catch {
    return undefined;
  }
}

const ASKED =
  /^xl\/(workbook|sharedStrings|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;

/** A node of a document of XML, as far as it is read here. */
export interface XmlNode {
  readonly nodeName: string;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  readonly textContent: string | null;
}

/** The document of a text of XML; fails where it is none. */
export type ParsedXml = (text: string) => XmlNode;

/** The elements of a name right under a node, whatever prefix the writer gives them. */
function* childrenOf(node: XmlNode, name: string): Generator<XmlNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (nameOf(child) === name) yield child;
  }
}

const nameOf = ({ nodeName }: XmlNode): string => nodeName.replace(/^.*:/, '');

/** The elements under elements of the names of a path. */
function elementsAt(node: XmlNode, [name, ...others]: readonly string[]): readonly XmlNode[] {
  if (name === undefined) return [node];
  return [...childrenOf(node, name)].flatMap((child) => elementsAt(child, others));
}

interface WithAttributes {
  readonly attributes: Iterable<{ readonly localName: string; readonly value: string }>;
}

const attributeOf = (node: XmlNode, name: string): string | undefined => {
  for (const attribute of (node as unknown as WithAttributes).attributes) {
    if (attribute.localName === name) return attribute.value;
  }
  return undefined;
};

const BOOK = 'xl/workbook.xml';

/** The document of a part; undefined where there is none. */
type DocumentAt = (path: string | undefined) => XmlNode | undefined;

/** Where the parts lie that the list of sheets refers to, by the id of the reference and by their kind. */
function targetsOf(documentAt: DocumentAt): ReadonlyMap<string, string> {
  const part = documentAt('xl/_rels/workbook.xml.rels');
  if (part === undefined) return new Map();
  return new Map(
    elementsAt(part, ['Relationships', 'Relationship']).flatMap((one) => {
      const target = attributeOf(one, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const kind = (attributeOf(one, 'Type') ?? '').replace(/^.*\//, '');
      return [
        [attributeOf(one, 'Id') ?? '', path] as const,
        ...(kind === STRINGS ? [[kind, path] as const] : []),
      ];
    }),
  );
}

const STRINGS = 'sharedStrings';

/** The part of each sheet by its name. */
function sheetsOf(
  documentAt: DocumentAt,
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const part = documentAt(BOOK);
  if (part === undefined) return new Map();
  return new Map(
    elementsAt(part, ['workbook', 'sheets', 'sheet']).map((one) => [
      attributeOf(one, 'name') ?? '',
      targets.get(attributeOf(one, 'id') ?? '') ?? '',
    ]),
  );
}

function stringsOf(
  documentAt: DocumentAt,
  targets: ReadonlyMap<string, string>,
): readonly string[] {
  const part = documentAt(targets.get(STRINGS) ?? 'xl/sharedStrings.xml');
  return part === undefined ? [] : elementsAt(part, ['sst', 'si']).map(textOf);
}

/** The text of a string: in one piece, or in pieces of different looks; how it is pronounced is left out. */
function textOf(node: XmlNode): string {
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const name = nameOf(child);
    if (name === 't') text += child.textContent ?? '';
    if (name === 'r') text += textOf(child);
  }
  return text;
}

function cellsOf(part: XmlNode, strings: readonly string[]): ReadSheet {
  const rows = elementsAt(part, ['worksheet', 'sheetData', 'row']);
  const cells = new Map<string, ReadCell>();
  for (const row of rows) {
    for (const cell of childrenOf(row, 'c')) {
      cells.set(attributeOf(cell, 'r') ?? '', cellOf(cell, strings));
    }
  }
  return cells;
}

function cellOf(cell: XmlNode, strings: readonly string[]): ReadCell {
  const [of] = childrenOf(cell, 'f');
  const [value] = childrenOf(cell, 'v');
  const [inline] = childrenOf(cell, 'is');
  const formula = of === undefined ? {} : { formula: of.textContent ?? '' };
  if (inline !== undefined) return { ...formula, text: textOf(inline) };
  if (value === undefined) return formula;
  const written = value.textContent ?? '';
  switch (attributeOf(cell, 't') ?? 'n') {
    case 's':
      return { ...formula, text: strings[Number(written)] ?? '' };
    case 'n':
      return { ...formula, number: Number(written) };
    default:
      return { ...formula, text: written };
  }
}
