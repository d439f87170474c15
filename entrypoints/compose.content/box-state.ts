import type { BoxState } from '../../platform/requests.ts';
import { editorAround } from './sites/page-structure.ts';
import type { Composer } from './sites/site.ts';

/** What is made of a composer that is read. `hasText`: some buttons exist only while there are words. */
export function stateOf(composer: Composer, hasText: boolean): BoxState {
  if (composer.surface === 'unknown') return 'unsure';
  if (!composer.isCounted || !hasText || composer.findSubmit() !== null) return 'seen';
  const sendsByEnter = composer.isSubmitKey(new KeyboardEvent('keydown', { key: 'Enter' }));
  return sendsByEnter ? 'seen' : 'no-submit';
}

/** The editor that an element stands in if people write texts there; null for fields that are no such thing. */
export function editorLike(target: Element): HTMLElement | null {
  const editor = editorAround(target);
  if (editor instanceof HTMLTextAreaElement && (editor.readOnly || editor.disabled)) return null;
  return editor;
}
