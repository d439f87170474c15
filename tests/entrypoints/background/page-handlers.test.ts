import { describe, expect, it, vi } from 'vitest';
import { prepareFirstRating } from '../../../entrypoints/background/first-rating.ts';
import { pageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { actsOf, memoryLedger, memoryMeans, NOW } from './memory-means.ts';

const CANARY = 'Zimtschnecke';
const AD = `Order our ${CANARY} now, 50% off today only, link in bio @somebody https://shop.example`;
const TALK = 'Thank you, that helped me a lot. How did you find the cause in the end?';

const IN_TAB = { tab: { id: 7, incognito: false } } as Sender;
const PRIVATE = { tab: { id: 8, incognito: true } } as Sender;
const draft = { text: AD, site: 'x', surface: 'post' } as const;

describe('rate-draft', () => {
  const rate = pageHandlers(memoryMeans(memoryLedger(actsOf('pccccccc'))))['rate-draft'];

  it('rates and gives the verdict on the ledger as it is', async () => {
    const { coaching } = await rate(draft, IN_TAB);
    expect(coaching).toMatchObject({ kind: 'promotion', verdict: { state: 'room' } });
    const over = pageHandlers(memoryMeans(memoryLedger(actsOf('pccccccc')), 10))['rate-draft'];
    expect((await over(draft, IN_TAB)).coaching.verdict.state).toBe('over');
  });

  it('rates even if the ledger cannot be read', async () => {
    const broken = { ...memoryLedger(), lastActs: () => Promise.reject(new Error('damaged')) };
    const { coaching } = await pageHandlers(memoryMeans(broken))['rate-draft'](draft, IN_TAB);
    expect(coaching.verdict.state).toBe('unknown');
  });

  it('rates the whole thread beside its part, and nothing more where there is none', async () => {
    expect(await rate(draft, IN_TAB)).toMatchObject({ whole: null, charactersLeft: null });
    const part = await rate({ ...draft, text: TALK, whole: `${TALK}\n\n${AD}` }, IN_TAB);
    expect(part.coaching.kind).toBe('conversation');
    expect(part.whole?.score).toBeGreaterThan(part.coaching.score);
    expect(Object.keys(part.whole ?? {}).sort()).toEqual(['band', 'bandWord', 'kind', 'score', 'unrated']);
    const foreign =
      'Bestellen Sie noch heute unser neues Buch und sichern Sie sich den Rabatt für alle Leser';
    expect((await rate({ ...draft, whole: foreign }, IN_TAB)).whole?.unrated).toContain('German');
  });

  it('counts the characters that are left', async () => {
    const limit = { counts: 'plain', most: 100, extended: 200 } as const;
    const { charactersLeft } = await rate({ ...draft, text: 'a'.repeat(120), limit }, IN_TAB);
    expect(charactersLeft).toEqual({ left: -20, most: 100, extended: { left: 80, most: 200 } });
  });

  it('heeds muted rules and phrases that never count, and does without them where they cannot be read', async () => {
    const means = memoryMeans(memoryLedger(actsOf('pccccccc')));
    const having = (change: Partial<Settings>) =>
      pageHandlers({ ...means, readSettings: async () => ({ ...DEFAULT_SETTINGS, ...change }) })[
        'rate-draft'
      ];
    const [plain, muted, without, broken] = await Promise.all([
      rate(draft, IN_TAB),
      having({ mutedRules: { discount: 'chosen' } })(draft, IN_TAB),
      having({ neverCount: ['50% off today only'] })(draft, IN_TAB),
      pageHandlers({ ...means, readSettings: () => Promise.reject(new Error('damaged')) })['rate-draft'](
        draft,
        IN_TAB,
      ),
    ]);
    const cues = ({ coaching }: typeof plain) => coaching.hints.map((hint) => hint.cue);
    expect(cues(plain)).toContain('discount');
    expect(cues(muted)).toEqual(cues(plain).filter((cue) => cue !== 'discount'));
    expect(muted.coaching.score).toBe(plain.coaching.score);
    expect(cues(without)).not.toContain('discount');
    expect(without.coaching.score).toBeLessThan(plain.coaching.score);
    expect(broken.coaching).toMatchObject({ score: plain.coaching.score, verdict: { state: 'unknown' } });
  });

  it('knows the own handle', async () => {
    const named = { ...draft, text: 'Everybody who reads this should have a look at what @zimtfan does.' };
    const [without, withHandle] = await Promise.all([
      rate(named, IN_TAB),
      rate({ ...named, ownHandle: 'zimtfan' }, IN_TAB),
    ]);
    expect(withHandle.coaching.score).not.toBe(without.coaching.score);
  });
});

describe('get-ready', () => {
  it('answers at once, rates once, and leaves nothing behind', async () => {
    const means = memoryMeans(memoryLedger());
    let reads = 0;
    const counting = {
      ...means,
      readSettings: () => {
        reads++;
        return means.readSettings();
      },
    };
    const handlers = pageHandlers(counting);
    expect(handlers['get-ready']({}, IN_TAB)).toEqual({});
    const first = reads;
    expect(first).toBeGreaterThan(0);
    handlers['get-ready']({}, IN_TAB);
    expect(reads).toBe(first);
    await vi.waitFor(async () => expect(await means.ledger.count()).toBe(0));
  });

  it('fails nobody where nothing can be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = () => Promise.reject(new Error('damaged'));
    const means = { ...memoryMeans(memoryLedger()), readSettings: broken, recentActs: broken };
    await expect(prepareFirstRating(means)()).resolves.toBeUndefined();
    expect((await pageHandlers(means)['rate-draft'](draft, IN_TAB)).coaching.kind).toBe('promotion');
    vi.restoreAllMocks();
  });
});

describe('warnings', () => {
  const warned = async (means: ReturnType<typeof memoryMeans>, given: object) =>
    (await pageHandlers(means)['rate-draft']({ ...draft, ...given }, IN_TAB)).warnings.map(({ cue }) => cue);
  const post = (means: ReturnType<typeof memoryMeans>, key: string, given: object) =>
    pageHandlers(means)['record-act']({ ...draft, key, status: 'confirmed', ...given }, IN_TAB);

  it('come with the words that were published, go with them, and are silent once muted', async () => {
    const means = memoryMeans(memoryLedger());
    const text = `${TALK} I still look for a good place to keep my notes from the last year.`;
    for (const key of ['key-00000001', 'key-00000002', 'key-00000003']) await post(means, key, { text });
    expect(await warned(means, { text })).toEqual(['repeat']);
    expect(
      await warned(means, { text: 'What do you keep your notes in, and why did you choose that?' }),
    ).toEqual([]);
    await means.saveSettings({ mutedRules: { repeat: 'chosen' } });
    expect(await warned(means, { text })).toEqual([]);
  });

  it('come with each act, and go with what the person says of it', async () => {
    const means = memoryMeans(memoryLedger(actsOf('cpp')));
    expect(await warned(means, {})).toEqual(['promotions-in-a-row']);
    expect(await warned(means, { text: TALK })).toEqual([]);
    await means.ledger.relabel('key-0-2', 'conversation');
    expect(await warned(means, {})).toEqual([]);
    await post(means, 'key-00000001', {});
    await post(means, 'key-00000002', {});
    expect(await warned(means, {})).toEqual(['promotions-today']);
    await means.ledger.erase();
    expect(await warned(means, {})).toEqual([]);
  });

  it('know the group, of which a salted hash is stored', async () => {
    const ledger = memoryLedger();
    const means = memoryMeans(ledger);
    const inGroup = { site: 'facebook', group: 'zimtgruppe', text: TALK };
    for (const [index, word] of ['cat', 'dog', 'owl'].entries())
      await post(means, `key-0000000${index}`, {
        ...inGroup,
        text: `Has anybody seen my ${word} today, and where?`,
      });
    expect(await warned(means, inGroup)).toEqual(['own-posts-in-group']);
    expect(await warned(means, { ...inGroup, group: 'another' })).toEqual([]);
    expect(await warned(means, { ...inGroup, group: undefined })).toEqual([]);
    expect(ledger.acts.map(({ group }) => group)).toEqual(
      new Array(3).fill(expect.stringMatching(/^[0-9a-f]{16}$/)),
    );
    expect(new Set(ledger.acts.map(({ group }) => group)).size).toBe(1);
    expect(JSON.stringify(ledger.acts)).not.toContain('zimtgruppe');
    await post(means, 'key-00000009', { ...inGroup, surface: 'reply' });
    expect(await warned(means, inGroup)).toEqual([]);
  });

  it('know a first message', async () => {
    const means = memoryMeans(memoryLedger());
    const first = { surface: 'message', isFirstMessage: true };
    expect(await warned(means, first)).toEqual(['first-offer']);
    expect(await warned(means, { ...first, text: TALK })).toEqual([]);
    expect(await warned(means, { surface: 'message' })).toEqual([]);
  });

  it('look at the whole of a thread, for it becomes one act', async () => {
    const means = memoryMeans(memoryLedger(actsOf('cpp')));
    const whole = `${AD}\n\n${TALK}`;
    expect(await warned(means, { text: TALK, whole })).toEqual(['promotions-in-a-row']);
    for (const key of ['key-00000001', 'key-00000002', 'key-00000003'])
      await post(means, key, { text: whole });
    expect(await warned(means, { text: TALK, whole })).toContain('repeat');
    expect(await warned(means, { text: TALK })).toEqual([]);
  });

  it('are none for what is not rated, and none where the ledger cannot be read', async () => {
    const inGroup = { site: 'facebook', group: 'zimtgruppe' };
    const means = memoryMeans(memoryLedger());
    for (const key of ['key-00000001', 'key-00000002', 'key-00000003']) await post(means, key, inGroup);
    expect(await warned(means, { ...inGroup, text: TALK })).toContain('own-posts-in-group');
    const foreign =
      'Bestellen Sie noch heute unser neues Buch und sichern Sie sich den Rabatt für alle Leser';
    expect(await warned(means, { ...inGroup, text: foreign })).toEqual([]);
    const broken = { ...memoryLedger(), actsSince: () => Promise.reject(new Error('damaged')) };
    expect(await warned(memoryMeans(broken), {})).toEqual([]);
  });
});

describe('record-act', () => {
  const act = { ...draft, key: 'key-12345678', status: 'probable' } as const;

  it('keeps what is measured, and nothing of text, person or address', async () => {
    const ledger = memoryLedger();
    const record = pageHandlers(memoryMeans(ledger))['record-act'];
    expect(await record({ ...act, ownHandle: 'zimtfan' }, IN_TAB)).toEqual({ recorded: true });
    expect(await record(act, IN_TAB)).toEqual({ recorded: false });
    expect(ledger.acts).toHaveLength(1);
    expect(Object.keys(ledger.acts[0] ?? {}).sort()).toEqual([
      'at',
      'fingerprint',
      'key',
      'kind',
      'length',
      'origin',
      'score',
      'site',
      'status',
      'surface',
    ]);
    expect(ledger.acts[0]).toMatchObject({
      at: NOW,
      kind: 'promotion',
      site: 'x',
      surface: 'post',
      status: 'probable',
    });
    const stored = JSON.stringify(ledger.acts);
    for (const trace of [CANARY, 'somebody', 'shop.example', 'bio', 'zimtfan'])
      expect(stored).not.toContain(trace);
  });

  it('scores without the phrases that never count', async () => {
    const ledger = memoryLedger();
    const readSettings = async () => ({
      ...DEFAULT_SETTINGS,
      neverCount: ['50% off today only', 'link in bio'],
    });
    await pageHandlers(memoryMeans(ledger))['record-act'](act, IN_TAB);
    await pageHandlers({ ...memoryMeans(ledger), readSettings })['record-act'](
      { ...act, key: 'key-2' },
      IN_TAB,
    );
    const [plain, without] = ledger.acts;
    expect(without?.score).toBeLessThan(plain?.score ?? 0);
  });

  it('records nothing in a private window', async () => {
    const ledger = memoryLedger();
    expect(await pageHandlers(memoryMeans(ledger))['record-act'](act, PRIVATE)).toEqual({ recorded: false });
    expect(ledger.acts).toEqual([]);
  });
});

describe('record-repost', () => {
  const repost = { key: 'key-12345678', site: 'x', status: 'confirmed' } as const;

  it('counts as sharing, once', async () => {
    const ledger = memoryLedger();
    const record = pageHandlers(memoryMeans(ledger))['record-repost'];
    expect(await record(repost, IN_TAB)).toEqual({ recorded: true });
    expect(await record(repost, IN_TAB)).toEqual({ recorded: false });
    expect(ledger.acts).toEqual([
      {
        ...repost,
        at: NOW,
        surface: 'repost',
        kind: 'sharing',
        score: 0,
        fingerprint: '',
        length: 'none',
        origin: 'seen',
      },
    ]);
  });

  it('records nothing in a private window', async () => {
    const ledger = memoryLedger();
    expect(await pageHandlers(memoryMeans(ledger))['record-repost'](repost, PRIVATE)).toEqual({
      recorded: false,
    });
    expect(ledger.acts).toEqual([]);
  });
});

describe('show-box-state', () => {
  it('speaks of the tab that asks', async () => {
    const means = memoryMeans(memoryLedger());
    expect(
      await pageHandlers(means)['show-box-state'](
        { state: 'unsure', score: null, isUntouched: false },
        IN_TAB,
      ),
    ).toEqual({});
    await pageHandlers(means)['show-box-state'](
      { state: 'seen', score: 78, isUntouched: false },
      {} as Sender,
    );
    expect(means.shown).toEqual([[7, 'unsure', null]]);
  });
});
