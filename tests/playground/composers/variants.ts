import type { Variant } from './facts.ts';
import { type Language, translate } from './labels.ts';

/** What the editors' libraries look for themselves; all other classes are hashed on the real sites. */
const OF_EDITORS = /^(?:ql-.*|tiptap|ProseMirror.*|DraftEditor.*|public-Draft.*|notranslate)$/;

function hash(word: string): string {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + letter.charCodeAt(0)) % 0x7fffffff;
  return `x${sum.toString(36)}`;
}

function renameTestIds(part: ParentNode): void {
  for (const element of part.querySelectorAll('[data-testid]'))
    element.setAttribute('data-testid', hash(element.getAttribute('data-testid') ?? ''));
}

function hashClasses(part: ParentNode): void {
  for (const element of part.querySelectorAll('[class]')) {
    const tokens = [...element.classList];
    element.setAttribute(
      'class',
      tokens.map((token) => (OF_EDITORS.test(token) ? token : hash(token))).join(' '),
    );
  }
}

function repeatSuffixes(part: ParentNode): void {
  for (const element of part.querySelectorAll('[data-testid^="tweetTextarea_"]')) {
    const id = element.getAttribute('data-testid') ?? '';
    element.setAttribute('data-testid', id.replace(/^(tweetTextarea_)\d+/, '$10'));
  }
}

const CHANGES: Partial<Record<Variant, (part: ParentNode) => void>> = {
  'renamed-test-ids': renameTestIds,
  'hashed-classes': hashClasses,
  'suffixes-repeated': repeatSuffixes,
};

/** A part of the page with everything in it, templates too. */
function withTemplates(part: ParentNode): ParentNode[] {
  const templates = [...part.querySelectorAll('template')];
  return [part, ...templates.flatMap((template) => withTemplates(template.content))];
}

/** Changes the page before its editors are mounted, as the variants say. */
export function vary(parts: readonly ParentNode[], variants: readonly string[]): void {
  for (const part of parts.flatMap(withTemplates)) {
    for (const variant of variants) {
      const language = /^lang-(\w+)$/.exec(variant)?.[1] as Language | undefined;
      if (language !== undefined) translate(part, language);
      else CHANGES[variant as Variant]?.(part);
    }
  }
  const language = variants.find((variant) => variant.startsWith('lang-'))?.slice(5);
  if (language !== undefined) document.documentElement.lang = language;
  if (language === 'ar') document.documentElement.dir = 'rtl';
}

const LATE_MS = 400;

/** The roots of hosts that get them after the page is loaded; attaching one is no change to any list of children. */
export async function attachLateRoots(): Promise<void> {
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-late-root]')];
  if (templates.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  for (const template of templates) {
    const host = template.parentElement;
    host?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}
