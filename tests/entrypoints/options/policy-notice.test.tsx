// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import {
  PolicyNotice,
  PolicyProvider,
  type PolicyProviderProps,
} from '../../../entrypoints/options/PolicyNotice.tsx';
import { RulesSection } from '../../../entrypoints/options/RulesSection.tsx';
import { SitesSection } from '../../../entrypoints/options/SitesSection.tsx';
import { NO_POLICY, type Policy, withPolicy } from '../../../platform/policy.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { NO_COUNTS } from './nothing-counted.ts';

const HOSTS = { x: ['x.com'], linkedin: ['www.linkedin.com'], facebook: [] };
const POLICY: Policy = { ...NO_POLICY, sites: { linkedin: 'off' }, messagesOff: true, mutedRules: ['offer'] };

let tell = () => {};

async function open(look: PolicyProviderProps['look'], policy: Policy): Promise<void> {
  const settings = withPolicy({ ...DEFAULT_SETTINGS, mutedRules: { price: 'chosen' } }, policy);
  const rules = ['offer', 'price'].map((cue) => ({
    cue,
    title: cue,
    family: 'ask' as const,
    shown: 3,
    notUseful: 0,
  }));
  act(() =>
    render(
      <PolicyProvider
        look={look}
        onPolicy={(changed) => {
          tell = changed;
        }}
      >
        <PolicyNotice />
        <SitesSection settings={settings} hosts={HOSTS} status="" isProblem={false} onChange={() => {}} />
        <RulesSection
          settings={settings}
          readHints={async () => ({ rules, effect: { shown: 3, changed: 0, fell: 0, sent: 0 } })}
          wakeRule={async () => NO_COUNTS}
          forgetHints={async () => NO_COUNTS}
          restoreHints={async () => {}}
          onDone={() => {}}
          readRule={async () => null}
          isSearched={true}
          status=""
          isProblem={false}
          onChange={() => {}}
        />
      </PolicyProvider>,
      document.body,
    ),
  );
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

const said = () => document.body.textContent ?? '';
const fixed = () =>
  Array.from(
    document.querySelectorAll('fieldset:disabled legend, .switch-row:has(input:disabled) .name'),
    (one) => one.textContent,
  );

afterEach(() => act(() => render(null, document.body)));

describe('options under a policy', () => {
  it('are free where there is none', async () => {
    await open(async () => ({ policy: NO_POLICY, faults: [] }), NO_POLICY);
    expect(fixed()).toEqual([]);
    expect(said()).not.toContain('organisation');
    expect(document.querySelectorAll('.rules input:disabled')).toHaveLength(0);
  });

  it('cannot be changed where an organisation has set them, and say so', async () => {
    await open(async () => ({ policy: POLICY, faults: ['colour is unknown'] }), POLICY);
    expect(said()).toContain('Your organisation has set some of these options.');
    expect(said()).toContain('left out: colour is unknown');
    expect(fixed()).toEqual(['LinkedIn', 'Direct messages']);
    expect(said()).toContain('Set by your organisation. www.linkedin.com');
    expect(said()).toContain('Set by your organisation. shown 3 times');
    // Of the two muted rules the person's own alone can be woken.
    const names = Array.from(
      document.querySelectorAll('.rules input:disabled + .name'),
      (one) => one.textContent,
    );
    expect(names).toEqual(['offer']);
  });

  it('become free when the policy goes, without a reload', async () => {
    let now = POLICY;
    await open(async () => ({ policy: now, faults: [] }), POLICY);
    now = NO_POLICY;
    await act(async () => tell());
    expect(fixed()).toEqual([]);
    expect(said()).not.toContain('Your organisation has set');
  });
});
