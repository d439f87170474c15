import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFile, sayFrom } from '../analysis/message.ts';

const FILE = join(import.meta.dirname, '../public/_locales/en/messages.json');

/** The English texts by their names. */
export const ENGLISH: MessageFile = JSON.parse(readFileSync(FILE, 'utf8'));

/** What the extension says in English. */
export const english = sayFrom(ENGLISH);
