import type { ArchiveReader } from './archive.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

/** The archives that can be read: one file a site. */
export const ARCHIVE_READERS: readonly ArchiveReader[] = [facebook, linkedin, x];
