import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { sampleOf } from '../../profile/fields/samples';
import type { Text } from '../../profile/fields/texts';
import { typedValue } from '../../texts/typed';
import { usePage } from '../context';
import { FormSection } from '../form/section';
import { sectionsOf } from '../form/shape';
import { idOf } from '../form/value';
import { yamlOf } from '../state/as-yaml';
import { isFields, type PlainFields } from '../state/document';
import { openedText } from '../state/opened';
import type { Asker } from '../work/asker';
import { Code } from './code';
import { fileNotice } from './file-notice';
import { INTERVIEW, Interview } from './interview';

/** The form of the profile, section by section, and the same as YAML. */
export function ProjectTab({ asker, onOpen }: { asker: Asker; onOpen: () => void }): JSX.Element {
  const { region, state } = usePage();
  const { fields, texts } = region.profiles;
  const sections = useMemo(() => sectionsOf(fields, texts), [fields, texts]);
  return (
    <>
      {Object.keys(state.document).length === 0 ? <Ways onOpen={onOpen} /> : null}
      <Unplaced />
      <Interview asker={asker} />
      {sections.map((section, index) => (
        <FormSection
          key={section.name ?? ''}
          section={section}
          isOpenFirst={index === 0 || section.name === null}
        />
      ))}
      <Weighing />
      <YamlView />
      <Code />
    </>
  );
}

/** Ways to begin where nothing is stated yet. */
function Ways({ onOpen }: { onOpen: () => void }): JSX.Element {
  const { act, form, more, region, words } = usePage();
  const { fields, texts } = region.profiles;
  const example = (): void => {
    const used = usedSample({ fields: texts });
    const project = isFields(used['project']) ? used['project'] : {};
    const named = { ...used, project: { ...project, name: form.exampleName } };
    act({ type: 'replace', document: named });
  };
  const begin = (): void => document.getElementById(idOf(['project', 'name']))?.focus();
  const interview = (): void => {
    const details = document.getElementById(INTERVIEW);
    if (!(details instanceof HTMLDetailsElement)) return;
    details.open = true;
    details.querySelector('summary')?.focus();
  };
  return (
    <section aria-label={form.ways} lang={words.language}>
      <h2>{form.ways}</h2>
      <div class="ways">
        <button type="button" onClick={interview}>
          {more.interview}
        </button>
        <button type="button" onClick={begin}>
          {form.fillIn}
        </button>
        <button type="button" onClick={onOpen}>
          {form.openFile}
        </button>
        <button type="button" onClick={example} disabled={Object.keys(fields).length === 0}>
          {form.openExample}
        </button>
      </div>
    </section>
  );
}

/** The samples that a starter takes into use. */
const usedSample = ({ fields = {} }: Text): PlainFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]): readonly (readonly [string, unknown])[] => {
      if (text.used === true) return [[name, sampleOf(text)]];
      const inner = usedSample(text);
      return Object.keys(inner).length === 0 ? [] : [[name, inner]];
    }),
  );

/** Problems of what has no field in the form. */
function Unplaced(): JSX.Element | null {
  const { answered, form, region, words } = usePage();
  const { fields } = region.profiles;
  const others = answered.problems.filter(({ path }) => {
    const [first = ''] = path.split(/[.[]/);
    return !Object.hasOwn(fields, first) || /unknown-field/.test(path);
  });
  const unknown = answered.problems.filter(({ code }) => code === 'unknown-field');
  const shown = [...new Set([...others, ...unknown])];
  return shown.length === 0 ? null : (
    <section class="alerts" aria-label={form.elsewhere}>
      <p class="heading">{form.elsewhere}</p>
      <ul>
        {shown.map((problem) => (
          <li key={problem.path}>{words.say.problem(problem, null)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Choices beside the profile. */
function Weighing(): JSX.Element {
  const { act, form, state } = usePage();
  const { discountRate = '', unconfirmed, unknown } = state.options;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <details>
      <summary>{form.weighing}</summary>
      <div class="field">
        <label for="discount-rate">{form.discountRate}</label>
        <input
          id="discount-rate"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed ?? discountRate}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            const rate = typedValue('share', value);
            act({
              type: 'choose',
              options: { discountRate: rate === undefined ? undefined : String(rate) },
            });
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={unconfirmed === true}
          onChange={({ currentTarget: { checked } }) =>
            act({ type: 'choose', options: { unconfirmed: checked || undefined } })
          }
        />
        {form.unconfirmed}
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={unknown === true}
          onChange={({ currentTarget: { checked } }) =>
            act({ type: 'choose', options: { unknown: checked || undefined } })
          }
        />
        {form.unknown}
      </label>
    </details>
  );
}

/** The same state as YAML; what is written there is read when it is taken over. */
function YamlView(): JSX.Element {
  const page = usePage();
  const { act, form, region, state } = page;
  const [written, setWritten] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const take = (): void => {
    if (written === null) return;
    const opened = openedText(written, region.profiles.fields);
    if (opened.ok) {
      setWritten(null);
      act({ type: 'replace', document: opened.document });
    } else act({ type: 'notice', notice: fileNotice('YAML', opened, page) });
  };
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{form.asYaml}</summary>
      {isOpen ? (
        <>
          <p class="dim">{form.yamlHelp}</p>
          <textarea
            aria-label={form.asYaml}
            rows={20}
            spellcheck={false}
            value={
              written ?? (Object.keys(state.document).length === 0 ? '' : yamlOf(state.document))
            }
            onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          />
          <p>
            <button type="button" onClick={take} disabled={written === null}>
              {form.takeYaml}
            </button>
          </p>
        </>
      ) : null}
    </details>
  );
}
