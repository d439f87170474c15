import type { Site } from '../../../entrypoints/compose.content/sites/site.ts';
import type { FixtureFacts } from './facts.ts';
import { judge, type Verdict } from './judge.ts';
import { matchesInPage } from './page-roots.ts';
import type { Stage } from './stage.ts';

/** What an adapter may hold on to: an attribute with its value, a class, or where links lead. */
export interface Hook {
  attribute: string;
  /** The value without numbers and keys, the class, or the first step of the path. */
  value: string;
}

export interface DrillRow extends Verdict {
  composer: string;
  hook: Hook;
  /** True if an element with the hook is the editor, is around it, or stands in its box. */
  isNear: boolean;
}

const HOOKS = /^(?:data-.*|aria-.*|id|role|name|type|componentkey|href|placeholder|tabindex|spellcheck)$/;
/** What says whether a control is ready is a state, not a mark. */
const STATES = /^(?:aria-disabled|aria-expanded)$/;

/** The first step of a link's path, which is what tells profiles from posts. */
function leadOf(href: string): string {
  return /^(?:https?:\/\/[^/]+)?\/[^/?#]*/.exec(href)?.[0] ?? href;
}

/** Values that differ from item to item are one hook: `tweetTextarea_#`, `message-text-#`, `commentBox-#`. */
function withoutKeys(value: string): string {
  return value.replace(/[\da-f]{8}-[\da-f-]{27}|\d+|[A-Z]+KEY/g, '#');
}

function hooksOf(element: Element): Hook[] {
  const hooks: Hook[] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'class')
      hooks.push(...[...element.classList].map((token) => ({ attribute: name, value: token })));
    else if (name === 'href') hooks.push({ attribute: name, value: leadOf(value) });
    else if (HOOKS.test(name) && !STATES.test(name))
      hooks.push({ attribute: name, value: withoutKeys(value) });
  }
  return hooks;
}

function has(element: Element, { attribute, value }: Hook): boolean {
  return hooksOf(element).some((hook) => hook.attribute === attribute && hook.value === value);
}

/** Takes a hook off an element; the answer puts it back. */
function takeOff(element: Element, { attribute, value }: Hook): () => void {
  const before = element.getAttribute(attribute) ?? '';
  if (attribute === 'class') element.classList.remove(value);
  else element.removeAttribute(attribute);
  return () => element.setAttribute(attribute, before);
}

/** Elements of the page that are not inside of an editor: its blocks are its library's. */
function elementsOfPage(stage: Stage): Element[] {
  const editors = [...stage.editors.values()].map((editor) => editor.element);
  return matchesInPage('*').filter(
    (element) =>
      element.closest('head') === null &&
      !editors.some((editor) => editor !== element && editor.contains(element)),
  );
}

/** Takes one hook after the other off the whole page and asks what the adapter still knows of each composer. */
export function runDrill(stage: Stage, facts: FixtureFacts, site: Site): DrillRow[] {
  const elements = elementsOfPage(stage);
  const composers = facts.composers.filter((one) => one.isBehind !== true);
  const scopes = new Map(
    composers.map((one) => [one.editor, site.resolveComposer(stage.element(one.editor))?.scope ?? null]),
  );
  const hooks = new Map<string, Hook>();
  for (const hook of elements.flatMap(hooksOf)) hooks.set(`${hook.attribute}=${hook.value}`, hook);
  const rows: DrillRow[] = [];
  for (const hook of hooks.values()) {
    const holders = elements.filter((element) => has(element, hook));
    const undo = holders.map((element) => takeOff(element, hook));
    for (const expected of composers) {
      const editor = stage.element(expected.editor);
      const scope = scopes.get(expected.editor) ?? null;
      const isNear = holders.some((holder) => holder.contains(editor) || scope?.contains(holder) === true);
      rows.push({ composer: expected.editor, hook, isNear, ...judge(stage, site, expected) });
    }
    for (const one of undo.reverse()) one();
  }
  return rows;
}
