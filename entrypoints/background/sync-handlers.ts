import type { Handlers } from '../../platform/messaging.ts';
import type { Means } from './means.ts';

/** What the options may ask of the sync. */
export function syncHandlers({ sync }: Means): Handlers<'get-sync' | 'forget-synced'> {
  return {
    'get-sync': () => sync.report(),

    async 'forget-synced'({ device }) {
      await sync.forget(device);
      return {};
    },
  };
}
