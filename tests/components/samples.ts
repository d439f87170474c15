import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Coaching, Hint } from '../../analysis/coach.ts';
import type { Warning } from '../../analysis/warning.ts';

/** What the tests of components show, and how a person uses it. Words are invented. */

export function show(view: Parameters<typeof render>[0]): void {
  act(() => render(view, document.body));
}

export function clear(): void {
  act(() => render(null, document.body));
}

/** A click as a person makes it; scripts of pages cannot. */
export async function press(element: Element): Promise<void> {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  await act(async () => void element.dispatchEvent(click));
}

export function all(selector: string): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(selector));
}

export function hint(given: Partial<Hint> = {}): Hint {
  return {
    cue: 'offer',
    tone: 'ask',
    title: 'Own offer',
    reason: 'It offers.',
    action: 'Give first.',
    contribution: 12,
    spans: [],
    evidence: { essay: 'Essay', claim: 'It says so.' },
    suggestion: null,
    order: null,
    ...given,
  };
}

export function warning(given: Partial<Warning> = {}): Warning {
  return {
    cue: 'repeat',
    title: 'Said before',
    reason: 'It was said.',
    action: 'Say it anew.',
    evidence: { essay: 'Essay', claim: 'It says so.', counter: 'Not all is seen.' },
    ...given,
  };
}

export function coaching(given: Partial<Coaching> = {}): Coaching {
  return {
    score: 72,
    band: 'promotional',
    bandWord: 'promotional',
    kind: 'promotion',
    unrated: null,
    hints: [],
    verdict: { state: 'room', text: 'You have room.' },
    give: 10,
    drivers: [],
    gives: [],
    asks: [],
    ...given,
  };
}
