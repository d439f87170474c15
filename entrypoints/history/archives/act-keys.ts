/** Gives acts their keys and sees repeats; one for each archive that is read. */
export interface ActKeys {
  /**
   * @param base what tells acts apart: the site's number, or surface and time where there is none
   * @returns `base`; for a second text with the same base `base:2`, and so on; null if base and text were there before
   */
  take(base: string, text: string): string | null;
}

export function createActKeys(): ActKeys {
  const textsByBase = new Map<string, Set<string>>();
  return {
    take(base, text) {
      const texts = textsByBase.get(base) ?? new Set();
      if (texts.has(text)) return null;
      textsByBase.set(base, texts.add(text));
      return texts.size === 1 ? base : `${base}:${texts.size}`;
    },
  };
}
