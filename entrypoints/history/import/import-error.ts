import type { ArchiveFault } from '../archives/archive.ts';

/** What can be wrong with a file that was dropped, or with an entry of it; said in words by `say-import.ts`. */
export type ImportFault =
  | ArchiveFault
  | 'unknown-file'
  | 'not-archive'
  | 'damaged'
  | 'encrypted'
  | 'not-readable';

/** A file, or an entry of one, that cannot be read. Nothing of the archive is in its message. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly fault: ImportFault;

  constructor(fault: ImportFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}
