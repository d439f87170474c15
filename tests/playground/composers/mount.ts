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

/** A page loads the editors that it has: all of them are megabytes, and the tests load hundreds of pages. */
const LOADERS: Readonly<Record<string, () => Promise<Mount>>> = {
  'draft-js': async () => (await import('./mount-draft-js.tsx')).mountDraftJs,
  lexical: async () => (await import('./mount-lexical.ts')).mountLexical,
  plain: async () => (await import('./mount-plain.ts')).mountPlain,
  'quill-1': async () => (await import('./mount-quill.ts')).mountQuill,
  textarea: async () => (await import('./mount-plain.ts')).mountTextArea,
  tiptap: async () => (await import('./mount-tiptap.ts')).mountTipTap,
};

const loaded = new Map<string, Mount>();

/** The editors of a part of the page, in its templates too. */
function kindsIn(part: ParentNode): string[] {
  const templates = [...part.querySelectorAll('template')];
  return [
    ...[...part.querySelectorAll('[data-mount]')].map((place) => place.getAttribute('data-mount') ?? ''),
    ...templates.flatMap((template) => kindsIn(template.content)),
  ];
}

/** Loads the editors of these parts of the page; to be awaited before any is mounted. */
export async function loadEditors(parts: readonly ParentNode[]): Promise<void> {
  for (const kind of new Set(parts.flatMap(kindsIn))) {
    const load = LOADERS[kind];
    if (load === undefined) throw new Error(`fixture: there is no editor ${kind}`);
    loaded.set(kind, await load());
  }
}

/** Puts a real editor where a placeholder stands; its root gets the placeholder's attributes. */
export function mount(kind: string, place: HTMLElement, events: EditorEvents): MountedEditor {
  const one = loaded.get(kind);
  if (one === undefined) throw new Error(`fixture: ${kind} was not loaded`);
  return one(place, events);
}
