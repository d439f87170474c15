import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Files that take minutes, the longest first: begun last, one of them would keep a single worker busy at the end. */
const LONGEST = [
  'untouched',
  'composers',
  'publishing',
  'hostile-page',
  'accessibility',
  'writing',
  'pictures',
  'contract',
  'languages',
  'panel',
  'resilience',
  'store-packages',
];

function rankOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
  return place === -1 ? LONGEST.length : place;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/speak-english.ts'],
          // Left alone, Vitest takes one core less than there are.
          maxWorkers: 2,
          // Property tests try hundreds of cases; a busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-all.ts'],
          // A browser of its own for each file: the active tab is part of what is tested. Each of them waits for half of
          // its time, so that two cores carry three.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
