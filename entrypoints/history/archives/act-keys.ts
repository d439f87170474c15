/** Gives acts their keys and sees repeats; one for each archive that is read. */
export interface ActKeys {
  /**
   * @param base what tells acts apart: the site's number, or surface and time where there is none
   * @returns `base`; for a second text with the same base `base:2`, and so on; null if base and text were there before
   */
  take(base: string, text: string): string | null;
}

/** 53 bits of a text (cyrb53, by bryc, public domain): texts with one base are few, and hundreds of thousands of texts are large. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

export function createActKeys(): ActKeys {
  /** Nearly every base has one text. */
  const textsByBase = new Map<string, number | Set<number>>();
  return {
    take(base, text) {
      const own = hash(text);
      const known = textsByBase.get(base);
      if (known === undefined) {
        textsByBase.set(base, own);
        return base;
      }
      const texts = typeof known === 'number' ? new Set([known]) : known;
      if (texts.has(own)) return null;
      textsByBase.set(base, texts.add(own));
      return `${base}:${texts.size}`;
    },
  };
}
