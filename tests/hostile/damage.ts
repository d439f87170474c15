import type { Random } from './random.ts';

/** Damages as disks, other versions and curious people make them: of what is JSON, with its structure in mind. */

const GARBAGE: readonly (() => unknown)[] = [
  () => null,
  () => -1,
  () => 0,
  () => 0.5,
  () => 1e308,
  () => -1e308,
  () => 2 ** 53,
  () => '',
  () => 'zimtschnecke'.repeat(100),
  () => '\0\ud800',
  () => '__proto__',
  () => true,
  () => [],
  () => [[], [[]], null],
  () => ({}),
  () => ({ by: 'acts', acts: 1e9 }),
  // No text and no number can be made of it.
  () => ({ toString: 1, valueOf: 1 }),
  () => JSON.parse('{"__proto__": {"isOwn": true}, "constructor": {"prototype": {"isOwn": true}}}'),
  // Deeper ones no browser stores.
  () => JSON.parse(`${'['.repeat(150)}${']'.repeat(150)}`),
];

type Parent = Record<string, unknown> | unknown[];
type Place = { parent: Parent; key: string | number };

function placesIn(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const parent = value as Parent;
    places.push({ parent, key });
    placesIn((parent as Record<string | number, unknown>)[key], places);
  }
  return places;
}

/** The same type, but not what was meant. */
function bend(value: unknown, random: Random): unknown {
  switch (typeof value) {
    case 'number':
      return random.pick([value + 1, value - 1, -value, value * 1e15, value + 0.5, Math.round(value / 2)]);
    case 'string': {
      const at = random.below(value.length + 1);
      return random.pick([
        value.slice(0, at),
        value.slice(at),
        value + value,
        value.toUpperCase(),
        ` ${value}`,
      ]);
    }
    case 'boolean':
      return random.pick([!value, String(value), Number(value)]);
    default:
      if (Array.isArray(value))
        return random.pick([[...value, ...value], value.slice(1), [value], value.toReversed()]);
      if (typeof value === 'object' && value !== null)
        return random.pick([
          Object.entries(value),
          { ...value, zimtschnecke: 1 },
          { value },
          JSON.stringify(value),
        ]);
      return {};
  }
}

/** A copy of JSON with one to three faults in it. */
export function damagedJson<T>(sound: T, random: Random): T {
  const whole = { value: structuredClone(sound) as unknown };
  for (let faults = 1 + random.below(3); faults > 0; faults--) {
    const places = placesIn(whole);
    const { parent, key } = random.pick(places) as {
      parent: Record<string | number, unknown>;
      key: string | number;
    };
    const before = parent[key];
    switch (random.below(4)) {
      case 0:
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else if (parent !== (whole as unknown)) delete parent[key];
        break;
      case 1:
        parent[key] = random.pick(GARBAGE)();
        break;
      case 2:
        parent[key] = bend(before, random);
        break;
      default: {
        // What stands elsewhere comes here.
        const other = random.pick(places) as {
          parent: Record<string | number, unknown>;
          key: string | number;
        };
        parent[key] = structuredClone(other.parent[other.key]);
      }
    }
  }
  return whole.value as T;
}

/** A copy of bytes with a fault in them: some flipped, cut off, left out, doubled, or of another place. */
export function damagedBytes(sound: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const bytes = sound.slice();
  const at = random.below(bytes.length);
  const length = 1 + random.below(random.pick([1, 4, 64, bytes.length]));
  switch (random.below(6)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return bytes.slice(at);
    case 2:
      bytes.copyWithin(random.below(bytes.length), at, at + length);
      return bytes;
    case 3: {
      const joined = new Uint8Array(bytes.length + length);
      joined.set(bytes.slice(0, at));
      joined.fill(random.below(256), at, at + length);
      joined.set(bytes.slice(at), at + length);
      return joined;
    }
    default:
      for (let flips = 1 + random.below(8); flips > 0; flips--)
        bytes[random.below(bytes.length)] = random.pick([0, 255, 0x22, 0x5c, 0x7b, 0x0a, random.below(256)]);
      return bytes;
  }
}
