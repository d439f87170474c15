import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';
import { NO_POLICY, type Policy } from '../../platform/policy.ts';

/** The policy, and what of it could not be read. */
interface Known {
  policy: Policy;
  faults: readonly string[];
}

const NOTHING: Known = { policy: NO_POLICY, faults: [] };
const PolicyContext = createContext<Known>(NOTHING);

export interface PolicyProviderProps {
  look(): Promise<Known>;
  /** Calls back when the policy has changed. */
  onPolicy(changed: () => void, life: AbortSignal): void;
  children: ComponentChildren;
}

/** Tells all sections of the options what an organisation has set. */
export function PolicyProvider({ look, onPolicy, children }: PolicyProviderProps): JSX.Element {
  const [known, setKnown] = useState(NOTHING);

  useEffect(() => {
    const life = new AbortController();
    // Where it cannot be read the settings cannot be either, and the page says that.
    const load = () => void look().then(setKnown, () => setKnown(NOTHING));
    load();
    onPolicy(load, life.signal);
    return () => life.abort();
  }, [look, onPolicy]);

  return <PolicyContext.Provider value={known}>{children}</PolicyContext.Provider>;
}

/** What an organisation has set: nothing where nobody manages the browser. */
export function usePolicy(): Policy {
  return useContext(PolicyContext).policy;
}

/** True if an organisation has set anything at all. */
export function setsAnything({ targetShare, sites, mutedRules, messagesOff }: Policy): boolean {
  return targetShare !== null || messagesOff || mutedRules.length + Object.keys(sites).length > 0;
}

/** Says at the head of the options that some are set by an organisation, and what of it could not be read. */
export function PolicyNotice(): JSX.Element | null {
  const { policy, faults } = useContext(PolicyContext);
  if (!setsAnything(policy) && faults.length === 0) return null;
  return (
    <section class="policy-notice" aria-label={text('policy_fixed')}>
      {setsAnything(policy) && <p>{text('policy_notice')}</p>}
      {faults.length > 0 && <p class="problem">{text('policy_faults', faults.join('; '))}</p>}
    </section>
  );
}
