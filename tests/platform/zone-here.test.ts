import { afterEach, describe, expect, it, vi } from 'vitest';
import { zoneHere } from '../../platform/zone-here.ts';

const { resolvedOptions } = Intl.DateTimeFormat.prototype;

function pretend(timeZone: unknown): void {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    return { ...resolvedOptions.call(this), timeZone: timeZone as string };
  });
}

afterEach(() => void vi.restoreAllMocks());

describe('zoneHere', () => {
  it.each(['Europe/Berlin', 'Pacific/Apia', 'UTC'])('is %s where the machine says so', (zone) => {
    pretend(zone);
    expect(zoneHere()).toBe(zone);
  });

  it.each(['Etc/Unknown', 'Nowhere/Atlantis', '', undefined])('is UTC where the machine says %j', (zone) => {
    pretend(zone);
    expect(zoneHere()).toBe('UTC');
  });
});
