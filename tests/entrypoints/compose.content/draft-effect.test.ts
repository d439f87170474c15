import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hint } from '../../../analysis/coach.ts';
import { ANSWERED_WITHIN, DraftEffect } from '../../../entrypoints/compose.content/draft-effect.ts';

const noteShown = vi.fn();
const noteEffect = vi.fn();
let time = 0;
let effect: DraftEffect;

const hint = (cue: string, tone: Hint['tone'] = 'ask') => ({ cue, tone }) as Hint;
const steps = () => noteEffect.mock.calls.map(([step]) => step);

beforeEach(() => {
  noteShown.mockClear();
  noteEffect.mockClear();
  time = 0;
  effect = new DraftEffect({ noteShown, noteEffect, now: () => time });
});

describe('DraftEffect', () => {
  it('tells each step once, in a draft that is changed and sent', () => {
    effect.shown([hint('discount'), hint('launch')], 80);
    effect.shown([hint('discount')], 80);
    time = ANSWERED_WITHIN;
    effect.changed();
    effect.rated(80);
    effect.rated(40);
    effect.rated(30);
    effect.sent();
    effect.sent();
    expect(steps()).toEqual(['shown', 'changed', 'fell', 'sent']);
    expect(noteShown.mock.calls).toEqual([[['discount', 'launch']]]);
  });

  it('counts no change that comes late, and no fall without a change', () => {
    effect.shown([hint('discount')], 80);
    effect.rated(10);
    time = ANSWERED_WITHIN + 1;
    effect.changed();
    effect.rated(5);
    expect(steps()).toEqual(['shown']);
  });

  it('counts no credit, and nothing of a draft without hints', () => {
    effect.shown([hint('thanks', 'credit')], 5);
    effect.changed();
    effect.sent();
    expect(steps()).toEqual([]);
    expect(noteShown).not.toHaveBeenCalled();
  });

  it('counts a warning once a draft for its rule, and as no hint that a change could answer', () => {
    effect.warned(['repeat']);
    effect.warned(['repeat', 'own-posts-in-group']);
    effect.changed();
    effect.sent();
    expect(noteShown.mock.calls).toEqual([[['repeat']], [['own-posts-in-group']]]);
    expect(steps()).toEqual([]);
    effect.clear();
    effect.warned(['repeat']);
    expect(noteShown).toHaveBeenCalledTimes(3);
  });

  it('counts as sent what the site cleared before it said so, once, and begins afresh', () => {
    effect.shown([hint('discount')], 80);
    effect.clear();
    effect.sent();
    effect.sent();
    effect.shown([hint('discount')], 80);
    expect(steps()).toEqual(['shown', 'sent', 'shown']);
  });
});
