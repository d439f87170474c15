/** Labels of letters, digits and hyphens with dots between; letters of any script, as browsers show them. */
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u;
/** Of the whole name (RFC 1035, 2.3.4). */
const LONGEST = 253;

/** True for a name of a host, in small letters and without "www.", such as "mill.example". */
export function isDomain(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST &&
    value === value.toLowerCase() &&
    !value.startsWith('www.') &&
    DOMAIN.test(value)
  );
}

/**
 * Takes a domain out of what people write or paste: "Mill.example", "https://www.mill.example/shop".
 *
 * @returns null if there is none in it
 */
export function parseDomain(written: string): string | null {
  const trimmed = written.trim().toLowerCase();
  const host = /^(?:https?:\/\/)?(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/.exec(trimmed)?.[1] ?? '';
  return isDomain(host) ? host : null;
}
