import type { JSX } from 'preact';
import { usePage } from '../context';
import { TABS, type TabId } from '../state/state';
import type { Asker } from '../work/asker';
import { AnswerTab, BudgetTab, WhyTab } from './answer';
import { ProjectTab } from './project';
import { WhatIfTab } from './what-if';

/** Tabs by which the parts of the page are chosen; arrows move between them. */
/** What the tabs need beside the page. */
interface TabsProps {
  readonly onOpen: () => void;
  readonly asker: Asker;
}

export function Tabs({ asker, onOpen }: TabsProps): JSX.Element {
  const { act, say, state } = usePage();
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = step(TABS.indexOf(state.tab));
    const tab = TABS[(to + TABS.length) % TABS.length] ?? state.tab;
    act({ type: 'show', tab });
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return (
    <main>
      <div role="tablist" class="tabs" aria-label={say.tabs} onKeyDown={move}>
        {TABS.map((tab) => (
          <button
            type="button"
            role="tab"
            id={`tab-${tab}`}
            key={tab}
            aria-selected={tab === state.tab}
            aria-controls={`panel-${tab}`}
            tabIndex={tab === state.tab ? 0 : -1}
            onClick={() => act({ type: 'show', tab })}
          >
            {say[tab]}
          </button>
        ))}
      </div>
      <div id="content">
        {TABS.map((tab) => (
          <div
            role="tabpanel"
            id={`panel-${tab}`}
            key={tab}
            aria-labelledby={`tab-${tab}`}
            hidden={tab !== state.tab}
          >
            {tab === state.tab ? <Panel tab={tab} onOpen={onOpen} asker={asker} /> : null}
          </div>
        ))}
      </div>
    </main>
  );
}

const STEPS: { readonly [key: string]: (at: number) => number } = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => TABS.length - 1,
};

function Panel({ asker, onOpen, tab }: TabsProps & { readonly tab: TabId }): JSX.Element {
  switch (tab) {
    case 'project':
      return <ProjectTab onOpen={onOpen} asker={asker} />;
    case 'answer':
      return <AnswerTab />;
    case 'why':
      return <WhyTab />;
    case 'whatIf':
      return <WhatIfTab asker={asker} />;
    case 'budget':
      return <BudgetTab asker={asker} />;
  }
}
