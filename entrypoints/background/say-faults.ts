import type { MessageKey, Say } from '../../analysis/message.ts';
import { LedgerError, type LedgerFault } from './ledger/ledger-error.ts';

const REASONS: Record<LedgerFault, MessageKey> = {
  newer: 'reason_ledger_newer',
  full: 'reason_ledger_full',
  damaged: 'reason_ledger_damaged',
  refused: 'reason_ledger_refused',
};

/** What is wrong with the ledger and what helps: half a sentence without a full stop. */
export function sayFault({ fault }: LedgerError, say: Say): string {
  return say(REASONS[fault]);
}

/** Handlers that reject in the person's words where the ledger does; what the browser said stays the cause. */
export function sayFaults<Some extends object>(handlers: Some, say: Say): Some {
  const spoken = Object.entries(handlers).map(([request, handler]) => [
    request,
    async (...given: unknown[]): Promise<unknown> => {
      try {
        return await handler(...given);
      } catch (error) {
        throw error instanceof LedgerError ? new Error(sayFault(error, say), { cause: error }) : error;
      }
    },
  ]);
  return Object.fromEntries(spoken);
}
