import type { CountKey, MessageKey } from '../../../analysis/message.ts';
import { countText, number, text } from '../../../components/texts.ts';
import type { SkipReason } from '../archives/archive.ts';
import type { RefusedFile } from './found-archives.ts';
import type { ImportFault } from './import-error.ts';
import type { RatedActs } from './rate-acts.ts';
import type { Miscount, ReadArchives } from './read-archives.ts';

const FAULTS: Record<ImportFault, MessageKey> = {
  'unknown-file': 'import_fault_unknown_file',
  'not-archive': 'import_fault_not_archive',
  damaged: 'import_fault_damaged',
  encrypted: 'import_fault_encrypted',
  'not-readable': 'import_fault_not_readable',
  'too-large': 'import_fault_too_large',
  'not-assigned': 'import_fault_not_assigned',
  'other-data': 'import_fault_other_data',
  'other-columns': 'import_fault_other_columns',
  'not-json': 'import_fault_not_json',
  html: 'import_fault_html',
};

const SKIPS: Record<SkipReason, CountKey> = {
  'not-json': 'import_skip_not_json',
  'other-form': 'import_skip_other_form',
  'broken-row': 'import_skip_broken_row',
  'no-time': 'import_skip_no_time',
  'no-id': 'import_skip_no_id',
  'no-words': 'import_skip_no_words',
  repeated: 'import_skip_repeated',
  'no-short-post': 'import_skip_no_short_post',
};

/** A file and what is wrong with it. Of folders only the last is a help. */
export function sayRefused({ name, fault }: RefusedFile): string {
  return text('import_refused', baseOf(name), text(FAULTS[fault]));
}

function sayMiscount({ entry, announced, found }: Miscount): string {
  return text('import_miscount', baseOf(entry), number(announced), number(found));
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** What was not taken when the files were read, and why, in sentences. */
export function saySkips({ skipped, miscounts, refused, joined, tooOld }: ReadArchives): string[] {
  const skips = [...skipped].sort((a, b) => b[1] - a[1]);
  return [
    ...refused.map(sayRefused),
    ...miscounts.map(sayMiscount),
    ...skips.map(([reason, count]) => countText(SKIPS[reason], count)),
    ...(tooOld > 0 ? [countText('import_too_old', tooOld)] : []),
    ...(joined > 0 ? [countText('import_joined', joined)] : []),
  ];
}

/** What was not taken when the texts were rated, and why, in sentences. */
export function sayUnrated({ known, otherLanguage, tooShort }: RatedActs): string[] {
  return [
    ...(known > 0 ? [countText('import_known', known)] : []),
    ...(otherLanguage > 0 ? [countText('import_skip_other_language', otherLanguage)] : []),
    ...(tooShort > 0 ? [countText('import_skip_too_short', tooShort)] : []),
  ];
}

/** "40 s" or "3 min". Below a minute in tens, so that it does not flicker. */
export function sayDuration(seconds: number): string {
  if (seconds < 55) return text('import_seconds', number(Math.max(10, 10 * Math.ceil(seconds / 10))));
  return text('import_minutes', number(Math.ceil(seconds / 60)));
}
