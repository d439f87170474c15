/**
 * The time zone of IANA in which the person is. UTC where the machine names one that the browser cannot count in, such
 * as "Etc/Unknown": days may be off then, and nothing fails.
 */
export function zoneHere(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return timeZone ?? 'UTC';
  } catch {
    return 'UTC';
  }
}
