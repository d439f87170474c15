import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What writers have otherwise, and the library that we parse with, each as one function. They do different work: what is
 * compared is what a check costs, not how good it is. The peers are installed in this folder alone.
 */

/** Checks a text once. */
export type Engine = (text: string) => unknown;

/** Names as in the tables; what each does is in the README. */
export const ENGINES = [
  'twoway',
  'twoway with hints',
  'compromise/one',
  'compromise',
  'harper.js',
  'write-good',
  'alex',
  'retext-equality',
] as const;
export type EngineName = (typeof ENGINES)[number];

/** A module that may not be installed: the type checker does not look for it. */
async function load(name: string): Promise<Record<string, never>> {
  return import(name);
}

async function loadRetext(): Promise<Engine> {
  const [{ unified }, { default: english }, { default: equality }, { VFile }] = (await Promise.all(
    ['unified', 'retext-english', 'retext-equality', 'vfile'].map(load),
  )) as unknown as [
    {
      unified(): {
        use(plugin: unknown): {
          use(plugin: unknown): { parse(file: unknown): object; runSync(tree: object, file: unknown): void };
        };
      };
    },
    { default: unknown },
    { default: unknown },
    { VFile: new (text: string) => { messages: unknown[] } },
  ];
  const processor = unified().use(english).use(equality);
  return (text) => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages;
  };
}

async function loadHarper(): Promise<Engine> {
  const { LocalLinter } = (await load('harper.js')) as unknown as {
    LocalLinter: new (options: {
      binary: unknown;
    }) => {
      setup(): Promise<void>;
      lint(text: string, options: { language: string }): Promise<unknown>;
    };
  };
  const { binary } = (await load('harper.js/binary')) as unknown as { binary: unknown };
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'plaintext' });
}

const CONTEXT = { site: 'linkedin', surface: 'post' } as const;

const LOADERS: Record<EngineName, () => Promise<Engine>> = {
  async twoway() {
    const { rateDraft } = await import('../../../analysis/rate-draft.ts');
    return (text) => rateDraft(text, CONTEXT);
  },
  async 'twoway with hints'() {
    const [{ coachDraft }, { rateDraft }, { english }] = await Promise.all([
      import('../../../analysis/coach.ts'),
      import('../../../analysis/rate-draft.ts'),
      import('../../english.ts'),
    ]);
    return (text) => coachDraft(text, rateDraft(text, CONTEXT), null, english, new Set(), CONTEXT);
  },
  async 'compromise/one'() {
    const { default: nlp } = await import('compromise/one');
    return (text) => nlp(text);
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text);
  },
  'harper.js': loadHarper,
  async 'write-good'() {
    const { default: check } = (await load('write-good')) as unknown as { default: Engine };
    return check;
  },
  async alex() {
    const { text: check } = (await load('alex')) as unknown as { text: Engine };
    return check;
  },
  'retext-equality': loadRetext,
};

/** Throws if the peers are not installed. */
export function needPeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  throw new Error('bench: the peers are missing; run `npm ci --prefix tests/bench/peers` first');
}

/** @throws what the import says if it is not installed */
export function loadEngine(name: EngineName): Promise<Engine> {
  return LOADERS[name]();
}
