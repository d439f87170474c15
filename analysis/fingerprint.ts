const WORDS_A_SHINGLE = 2;

/** FNV-1a, 32 bits (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/): goes on from what was hashed before. */
function mix(value: number, text: string): number {
  let mixed = value;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  return mixed;
}

function finish(mixed: number): number {
  let value = mixed;
  // FNV leaves the high bits poorly mixed; this finish is that of MurmurHash3.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * A SimHash (Charikar 2002) of 64 bits over pairs of words: texts that differ in few words differ in few bits.
 * It serves to see repeats without keeping texts; the salt, which never leaves this browser, keeps it from
 * being compared with texts found elsewhere.
 *
 * @param salt any string, at best 128 random bits
 * @returns 16 hexadecimal digits; all zeros for a text without words
 */
export function fingerprintText(text: string, salt: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const votes = new Int32Array(64);
  // All shingles begin with the salt.
  const begun = [0, 1].map((seed) => mix(0x811c9dc5 ^ seed, `${salt}\u0000`));
  const shingles = Math.max(words.length - WORDS_A_SHINGLE + 1, Math.min(words.length, 1));
  for (let at = 0; at < shingles; at++) {
    const shingle = words.slice(at, at + WORDS_A_SHINGLE).join(' ');
    for (const [half, value] of begun.entries()) {
      const bits = finish(mix(value, shingle));
      for (let bit = 0; bit < 32; bit++) {
        const index = half * 32 + bit;
        votes[index] = (votes[index] ?? 0) + ((bits >>> bit) & 1 ? 1 : -1);
      }
    }
  }
  let digits = '';
  for (let at = 0; at < 64; at += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) if ((votes[at + bit] ?? 0) > 0) digit |= 1 << bit;
    digits += digit.toString(16);
  }
  return digits;
}
