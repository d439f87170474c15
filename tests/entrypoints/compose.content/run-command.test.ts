import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hint } from '../../../analysis/coach.ts';
import { HintWalk } from '../../../entrypoints/compose.content/hint-walk.ts';
import { type CommandMeans, runCommand } from '../../../entrypoints/compose.content/run-command.ts';

const HINTS = ['a', 'b'].map((cue) => ({ cue }) as Hint);

const overlay = { toggleByKey: vi.fn(), stepTo: vi.fn(), open: vi.fn(), notify: vi.fn() };
const onUndo = vi.fn();
const talk = { said: { text: 'Bye.', onUndo }, isFarewell: false, noToHint: vi.fn(), noToDraft: vi.fn() };
let means: CommandMeans;

const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.clearAllMocks();
  talk.isFarewell = false;
  means = {
    overlay,
    talk,
    walk: new HintWalk(),
    hints: () => HINTS,
    isShown: () => true,
    isPaused: () => false,
    pauseFor: vi.fn(async () => {}),
    sayPaused: () => 'Paused.',
    changed: vi.fn(),
    failed: vi.fn(),
  };
});

describe('open-card', () => {
  it('opens the card, or says that the side panel is wanted', () => {
    expect(runCommand('open-card', means)).toEqual({ needsPanel: false });
    expect(overlay.toggleByKey).toHaveBeenCalledOnce();
    expect(runCommand('open-card', { ...means, overlay: null })).toEqual({ needsPanel: true });
  });
});

describe('step-to-finding', () => {
  it('shows one after the other in the page, and tells the side panel', () => {
    for (let time = 0; time < 3; time++) runCommand('step-to-finding', means);
    expect(overlay.stepTo.mock.calls).toEqual([
      [HINTS[0], 0],
      [HINTS[1], 1],
      [HINTS[0], 0],
    ]);
    expect(means.changed).toHaveBeenCalledTimes(3);
  });

  it('does nothing without hints', () => {
    runCommand('step-to-finding', { ...means, hints: () => [] });
    expect(overlay.stepTo).not.toHaveBeenCalled();
  });
});

describe('dismiss-finding', () => {
  it('hides the hint that stands out, or the first, where it can be seen', () => {
    runCommand('dismiss-finding', means);
    means.walk.next(HINTS);
    means.walk.next(HINTS);
    runCommand('dismiss-finding', means);
    expect(talk.noToHint.mock.calls).toEqual([
      ['this', HINTS[0]],
      ['this', HINTS[1]],
    ]);
    expect(overlay.open).toHaveBeenCalledTimes(2);
  });

  it('does nothing without hints', () => {
    runCommand('dismiss-finding', { ...means, hints: () => [] });
    expect(overlay.open).not.toHaveBeenCalled();
    expect(talk.noToHint).not.toHaveBeenCalled();
  });
});

describe('pause', () => {
  it('says farewell in the card, and takes it back', () => {
    runCommand('pause', means);
    expect(overlay.open).toHaveBeenCalledOnce();
    expect(talk.noToDraft.mock.calls).toEqual([['hour']]);
    talk.isFarewell = true;
    runCommand('pause', means);
    expect(onUndo).toHaveBeenCalledOnce();
    expect(means.pauseFor).not.toHaveBeenCalled();
  });

  it('ends a pause', () => {
    runCommand('pause', { ...means, isPaused: () => true, isShown: () => false });
    expect(means.pauseFor).toHaveBeenCalledWith(0);
    expect(talk.noToDraft).not.toHaveBeenCalled();
  });

  it('begins at once where no card can say farewell, and says so', async () => {
    runCommand('pause', { ...means, isShown: () => false });
    await settle();
    expect(means.pauseFor).toHaveBeenCalledWith(60);
    expect(overlay.notify).toHaveBeenCalledWith('Paused.');
  });

  it('reports what could not be saved', async () => {
    const pauseFor = () => Promise.reject(new Error('no room'));
    runCommand('pause', { ...means, isShown: () => false, pauseFor });
    runCommand('pause', { ...means, isPaused: () => true, pauseFor });
    await settle();
    expect(means.failed).toHaveBeenCalledTimes(2);
    expect(overlay.notify).not.toHaveBeenCalled();
  });
});
