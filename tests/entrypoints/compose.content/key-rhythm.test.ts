import { describe, expect, it } from 'vitest';
import { KeyRhythm } from '../../../entrypoints/compose.content/key-rhythm.ts';

const PAUSE = 150;
const LONG = 3000;

/** What a rating waits beyond the pause after keys with these gaps, milliseconds. */
function waitAfter(gaps: readonly number[], characters = LONG): number {
  const rhythm = new KeyRhythm();
  let time = 5000;
  rhythm.note(time);
  for (const gap of gaps) {
    time += gap;
    rhythm.note(time);
  }
  return rhythm.waitBeyond(PAUSE, characters);
}

describe('KeyRhythm', () => {
  it('waits longer than the next key of 60 words a minute needs, and not for long', () => {
    for (const gap of [130, 160, 180, 200]) {
      expect(PAUSE + waitAfter([gap, gap, gap])).toBeGreaterThan(235);
      expect(waitAfter([gap, gap, gap])).toBeLessThan(100);
    }
  });

  it('knows a rhythm behind a stop', () => {
    expect(waitAfter([200, 200, 600])).toBeGreaterThan(60);
    expect(waitAfter([100, 200, 600, 90])).toBeGreaterThan(60);
  });

  it.each([
    ['after a rest', [200, 200, 1500]],
    ['with the first key', []],
    ['for keys that the pause waits for', [100, 90, 110]],
    ['for keys that come too late to be waited for', [400, 350, 300]],
    ['for what was typed long ago', [200, 400, 350, 300, 400, 350, 300]],
  ])('does not wait %s', (_when, gaps) => {
    expect(waitAfter(gaps)).toBe(0);
  });

  it('waits less in a short draft, where it would come too late for this rhythm not at all', () => {
    expect(waitAfter([160], 280)).toBeGreaterThan(0);
    expect(waitAfter([160], 280)).toBeLessThan(30);
    expect(waitAfter([200, 200], 280)).toBe(0);
  });
});
