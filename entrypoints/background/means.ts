import type { Say } from '../../analysis/message.ts';
import type { Requests } from '../../platform/requests.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import type { DailyRecord } from './daily-ten/daily-record.ts';
import type { HintRecord } from './hint-record.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { RecentActs } from './ledger/recent-acts.ts';
import type { SafeKeeping } from './ledger/safe-keeping.ts';
import type { Outbox } from './outbox.ts';
import type { Sync } from './sync/sync.ts';

/** What the handlers work with; given, so that tests can give other ones. */
export interface Means {
  ledger: Ledger;
  /** Those of the ledger above, remembered between two keys. */
  recentActs(): Promise<RecentActs>;
  keeping: SafeKeeping;
  outbox: Outbox;
  hints: HintRecord;
  sync: Sync;
  /** The other machines of the person: their totals of days, none while they are not synced. */
  others: Pick<Sync, 'dayTotals'>;
  daily: DailyRecord;
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  showBoxState(tabId: number, shown: Requests['show-box-state']['payload']): Promise<void>;
  /** Speaks the language of the browser. */
  say: Say;
  /** Milliseconds since 1970. */
  now(): number;
  /** Time zone of IANA in which the person is now. */
  zone(): string;
}
