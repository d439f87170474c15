import type { BoxState } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Ledger } from './ledger/ledger.ts';

/** What the handlers work with; given, so that tests can give other ones. */
export interface Means {
  ledger: Ledger;
  readSettings(): Promise<Settings>;
  showBoxState(tabId: number, state: BoxState): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}
