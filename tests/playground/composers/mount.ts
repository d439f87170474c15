import { mountDraftJs } from './mount-draft-js.tsx';
import { mountLexical } from './mount-lexical.ts';
import { mountPlain, mountTextArea } from './mount-plain.ts';
import { mountQuill1, mountQuill2 } from './mount-quill.ts';
import { mountTipTap } from './mount-tiptap.ts';

/** What the site hears of its editor. */
export interface EditorEvents {
  changed(): void;
  /** True if the site takes this press of Enter for itself. */
  entered(event: KeyboardEvent): boolean;
  /** What an empty editor shows. */
  hint: string;
}

/** A real editor in its place. */
export interface MountedEditor {
  element: HTMLElement;
  text(): string;
  /** Empties it as its library does. */
  clear(): void;
}

export type Mount = (place: HTMLElement, events: EditorEvents) => MountedEditor;

const MOUNTS: Readonly<Record<string, Mount>> = {
  'draft-js': mountDraftJs,
  lexical: mountLexical,
  plain: mountPlain,
  'quill-1': mountQuill1,
  'quill-2': mountQuill2,
  textarea: mountTextArea,
  tiptap: mountTipTap,
};

/** Puts a real editor where a placeholder stands; its root gets the placeholder's attributes. */
export function mount(kind: string, place: HTMLElement, events: EditorEvents): MountedEditor {
  const one = MOUNTS[kind];
  if (one === undefined) throw new Error(`fixture: there is no editor ${kind}`);
  return one(place, events);
}
