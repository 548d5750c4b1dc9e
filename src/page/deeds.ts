import type { Assessment } from '../answer/results/assessment';
import { planPage } from '../report/html/plan';
import { planCsv } from '../report/plan/csv';
import { planParts } from '../report/plan/model';
import { planBook } from '../report/xlsx/plan';
import type { BookSetting } from '../report/xlsx/setting';
import { VERSION } from '../version';
import { isCopied } from './clipboard';
import type { PageView } from './context';
import { hashOf } from './hash';
import { yamlOf } from './state/as-yaml';
import { writeLink } from './state/link';
import type { Asker } from './work/asker';

/** What can be done with the project as a whole. */
export interface Deeds {
  readonly open: () => void;
  readonly copyLink: () => Promise<{ readonly text: string; readonly isCopied: boolean }>;
  readonly saveYaml: () => void;
  readonly saveJson: () => void;
  readonly saveReport: () => void;
  readonly saveWorkbook: () => Promise<void>;
  readonly saveAnswer: () => Promise<void>;
  readonly saveCsv: () => void;
}

/** The link to the page as it stands. */
export function fragmentOf({ answered, region, state }: Omit<PageView, 'act'>): string {
  const { document, options } = state;
  const best = answered.problems.length === 0 ? answered.plan?.best : undefined;
  return writeLink({
    document,
    options,
    version: VERSION,
    hash: hashOf(region, options.edition),
    answer: best === undefined ? null : { elements: best.elements, nominal: best.value.nominal },
  });
}

/** What can be done on a page, with files and the clipboard of the browser. */
export function deedsOf(page: PageView, asker: Asker, open: () => void): Deeds {
  const { answered, format, region, state, words } = page;
  const { document, options } = state;
  const name = fileName(document);
  const settingOf = ({ edition }: Pick<Assessment, 'edition'>): BookSetting => ({
    words,
    format,
    version: VERSION,
    basis: [{ edition, hash: hashOf(region, edition) }],
    profiles: [{ name: `${name}.yaml`, text: yamlOf(document), document }],
  });
  return {
    open,
    copyLink: async () => {
      const address = new URL(location.href);
      address.hash = fragmentOf(page);
      return { text: address.href, isCopied: await isCopied(address.href) };
    },
    saveYaml: () => save(`${name}.yaml`, yamlOf(document)),
    saveJson: () => save(`${name}.json`, jsonText(document)),
    saveReport: () => {
      const { plan } = answered;
      if (plan === null) return;
      const parts = planParts(plan, words, format);
      save(`${name}.html`, planPage(plan, parts, settingOf(plan.assessment)));
    },
    saveWorkbook: async () => {
      const { plan } = answered;
      if (plan === null) return;
      const parts = planParts(plan, words, format);
      const bytes = await planBook(plan, parts, settingOf(plan.assessment));
      save(`${name}.xlsx`, new Uint8Array(bytes));
    },
    saveAnswer: async () => {
      const answer = await asker.ask({ kind: 'plan', loans: 'asked', document, options });
      if (answer.ok) save(`${name}.answer.json`, jsonText(answer.value));
    },
    saveCsv: () => {
      if (answered.plan !== null) save(`${name}.csv`, planCsv(answered.plan));
    },
  };
}

/** JSON as the command writes it. */
const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function save(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content]));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address));
}

/** The name of a file for a project: letters and digits of its name. */
function fileName({ project }: PageView['state']['document']): string {
  const name =
    typeof project === 'object' && project !== null && 'name' in project ? project.name : '';
  const bare = String(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return bare === '' ? 'project' : bare.slice(0, LONGEST_NAME).toLowerCase();
}

const LONGEST_NAME = 60;
