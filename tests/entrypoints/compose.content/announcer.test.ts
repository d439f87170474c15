// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer, QUIET_FOR } from '../../../entrypoints/compose.content/announcer.ts';

let life: AbortController;
let announcer: Announcer;
const heard = () => announcer.element.querySelector('span')?.dataset.said ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  announcer = new Announcer(life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('Announcer', () => {
  it('says the first thing at once, and of a busy time the last thing when it is over', () => {
    announcer.say('conversational');
    expect(heard()).toBe('conversational');
    announcer.say('promotional');
    announcer.say('hard sell');
    expect(heard()).toBe('conversational');
    vi.advanceTimersByTime(QUIET_FOR - 1);
    expect(heard()).toBe('conversational');
    vi.advanceTimersByTime(1);
    expect(heard()).toBe('hard sell');
  });

  it('says nothing that was said already', () => {
    announcer.say('promotional');
    announcer.say('hard sell');
    announcer.say('promotional');
    vi.advanceTimersByTime(QUIET_FOR);
    expect(vi.getTimerCount()).toBe(0);
    announcer.element.replaceChildren();
    announcer.say('promotional');
    expect(heard()).toBe('');
  });

  it('answers a key at once, the same thing too, and forgets nothing by that', () => {
    announcer.say('promotional');
    announcer.answer('Discount. It is one.');
    expect(heard()).toBe('Discount. It is one.');
    const first = announcer.element.firstChild;
    announcer.answer('Discount. It is one.');
    expect(heard()).toBe('Discount. It is one.');
    expect(announcer.element.firstChild).not.toBe(first);
    vi.advanceTimersByTime(QUIET_FOR);
    announcer.say('promotional');
    expect(heard()).toBe('Discount. It is one.');
  });

  it('begins afresh with another draft, and stops with its life', () => {
    announcer.say('promotional');
    announcer.forget();
    expect(heard()).toBe('');
    vi.advanceTimersByTime(QUIET_FOR);
    announcer.say('promotional');
    expect(heard()).toBe('promotional');
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
