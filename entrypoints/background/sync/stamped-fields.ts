/**
 * Settings as machines tell each other: each field with the time of its last change and the machine that made it. The
 * latest change wins, so that views merge in any order to the same.
 */

/** A field: its value, when it was changed (milliseconds since 1970, 0 for what nobody chose), on which machine. */
export type StampedField = readonly [value: unknown, at: number, by: string];

/** By the name of the field. Fields of newer versions are kept as they are. */
export type View = ReadonlyMap<string, StampedField>;

const NAME = /^[a-z][\w-]{0,60}$/i;
const DEVICE = /^[0-9a-f]{12}$/;
/** 3000-01-01. */
const LATEST = 32_503_680_000_000;
const LONGEST_VALUE = 300;
const MOST_FIELDS = 600;

export function isDevice(value: unknown): value is string {
  return typeof value === 'string' && DEVICE.test(value);
}

/** JSON that is the same for the same value: browsers give stored objects back with their keys in another order. */
export function jsonOf(value: unknown): string {
  return (
    JSON.stringify(value, (_key, one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    ) ?? 'null'
  );
}

/** No value of any version is. */
const DEEPEST = 20;

/** Whoever walks through what is deep without end does not come back. */
export function isDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeep(one, levels - 1));
}

function isField(value: unknown): value is StampedField {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [said, at, by] = value;
  if (!Number.isSafeInteger(at) || at < 0 || at > LATEST || !isDevice(by)) return false;
  return said !== undefined && !isDeep(said) && jsonOf(said).length <= LONGEST_VALUE;
}

/** Takes a view from a store; null if it is none. Fields that are damaged are left out. */
export function readView(value: unknown): View | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = Object.entries(value).slice(0, MOST_FIELDS);
  return new Map(fields.filter((one): one is [string, StampedField] => NAME.test(one[0]) && isField(one[1])));
}

/** As it is stored; the same view is always written alike. */
export function writeView(view: View): Record<string, StampedField> {
  return Object.fromEntries([...view].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isLater(a: StampedField, b: StampedField): boolean {
  if (a[1] !== b[1]) return a[1] > b[1];
  if (a[2] !== b[2]) return a[2] > b[2];
  // The same machine at the same moment: any choice will do that all machines make alike.
  return jsonOf(a[0]) > jsonOf(b[0]);
}

/** Commutative, associative and idempotent. */
export function mergeViews(a: View, b: View): View {
  const merged = new Map(a);
  for (const [name, field] of b) {
    const old = merged.get(name);
    if (old === undefined || isLater(field, old)) merged.set(name, field);
  }
  return merged;
}
