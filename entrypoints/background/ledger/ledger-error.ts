/**
 * Why the ledger cannot be read or written:
 * - `newer`: a newer version of the extension has written it
 * - `full`: there is no room on the disk
 * - `damaged`: the browser cannot read its own storage
 * - `refused`: the browser gives no storage, or broke off
 */
export type LedgerFault = 'newer' | 'full' | 'damaged' | 'refused';

/** The ledger could not be read or written; nothing of a write was kept. `cause` is what the browser said. */
export class LedgerError extends Error {
  override name = 'LedgerError';
  readonly fault: LedgerFault;

  constructor(fault: LedgerFault, cause: unknown) {
    super(`${fault}: ${cause instanceof Error ? `${cause.name}: ${cause.message}` : cause}`, { cause });
    this.fault = fault;
  }
}

/** By the names that Chromium and Firefox give; what is missing here is refused. */
const FAULTS: Readonly<Record<string, LedgerFault>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  ConstraintError: 'damaged',
};

/** Names the fault behind an error of the browser. Other errors are mistakes of ours: they stay as they are. */
export function namedFault(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  return new LedgerError(
    Object.hasOwn(FAULTS, error.name) ? (FAULTS[error.name] ?? 'refused') : 'refused',
    error,
  );
}
