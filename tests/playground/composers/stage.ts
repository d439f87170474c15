import { STAGE_ATTRIBUTES } from './facts.ts';
import { type MountedEditor, mount } from './mount.ts';

/** A part that the site shows only while an editor has text, or only while it has none. */
interface Conditional {
  when: 'text' | 'empty';
  of: string;
  template: DocumentFragment;
  marker: Comment;
  shown: Element[];
}

/** A control that the site switches off while one of these editors is empty. */
interface Switch {
  control: Element;
  of: string[];
  by: 'aria' | 'disabled' | 'both';
}

/**
 * The page while it is played: who is who, which editor is which, and what depends on whether there is text. What
 * tells the stage so in the markup is taken off the page at once, so that no adapter leans on it.
 */
export class Stage {
  /** Elements by the name that the fixture gives them. */
  readonly elements = new Map<string, Element>();
  readonly editors = new Map<string, MountedEditor>();
  readonly templates = new Map<string, DocumentFragment>();
  /** What the site does with Enter; set by behaviour.ts. */
  onEnter: (editor: string, event: KeyboardEvent) => boolean = () => false;
  readonly #conditionals: Conditional[] = [];
  readonly #switches: Switch[] = [];

  element(name: string): Element {
    const found = this.elements.get(name);
    if (found === undefined) throw new Error(`fixture: nothing is named ${name}`);
    return found;
  }

  nameOf(element: Element | null): string | null {
    if (element === null) return null;
    for (const [name, one] of this.elements) if (one === element) return name;
    const id = [...element.attributes].map(({ name, value }) => `[${name}="${value}"]`).join('');
    return `unnamed ${element.localName}${id.slice(0, 160)}`;
  }

  /** Takes a part of the page over: its templates, names, switches and editors. */
  claim(part: ParentNode): void {
    for (const template of part.querySelectorAll('template')) this.#claimTemplate(template);
    for (const place of part.querySelectorAll<HTMLElement>('[data-mount]')) this.#mount(place);
    for (const element of part.querySelectorAll('[data-name]'))
      this.elements.set(element.getAttribute('data-name') ?? '', element);
    for (const control of part.querySelectorAll('[data-off]')) {
      const by = control.getAttribute('data-off-by') as Switch['by'] | null;
      this.#switches.push({
        control,
        of: (control.getAttribute('data-off') ?? '').split(' '),
        by: by ?? 'aria',
      });
    }
    for (const name of STAGE_ATTRIBUTES)
      for (const element of part.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    this.update();
  }

  #claimTemplate(template: HTMLTemplateElement): void {
    const when = template.getAttribute('data-when');
    if (when === 'text' || when === 'empty') {
      const marker = document.createComment('');
      template.replaceWith(marker);
      const of = template.getAttribute('data-of') ?? '';
      this.#conditionals.push({ when, of, template: template.content, marker, shown: [] });
      return;
    }
    const name = template.getAttribute('data-name');
    if (name === null) return;
    this.templates.set(name, template.content);
    template.remove();
  }

  #mount(place: HTMLElement): void {
    const kind = place.getAttribute('data-mount') ?? '';
    const name = place.getAttribute('data-name') ?? kind;
    const hint = place.getAttribute('data-hint') ?? '';
    for (const attribute of STAGE_ATTRIBUTES) place.removeAttribute(attribute);
    const editor = mount(kind, place, {
      hint,
      changed: () => this.update(),
      entered: (event) => this.onEnter(name, event),
    });
    this.editors.set(name, editor);
    this.elements.set(name, editor.element);
  }

  /** A copy of a template with its text filled in, claimed and put where `put` wants it. */
  show(template: string, text: string, put: (copy: DocumentFragment) => void): Element[] {
    const source = this.templates.get(template);
    if (source === undefined) throw new Error(`fixture: there is no template ${template}`);
    const copy = source.cloneNode(true) as DocumentFragment;
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      node.data = node.data.replace('{{text}}', text);
    }
    return this.#place(copy, put);
  }

  #place(copy: DocumentFragment, put: (copy: DocumentFragment) => void): Element[] {
    const shown = [...copy.children];
    // Names and switches first, as nothing marked may stand in the page.
    this.claim(copy);
    put(copy);
    return shown;
  }

  isEmpty(editor: string): boolean {
    return (this.editors.get(editor)?.text() ?? '').trim() === '';
  }

  /** Brings everything that depends on text up to date. */
  update(): void {
    for (const { control, of, by } of this.#switches) {
      const isOff = of.some((editor) => this.isEmpty(editor));
      if (by !== 'disabled') {
        if (isOff) control.setAttribute('aria-disabled', 'true');
        else control.removeAttribute('aria-disabled');
      }
      if (by !== 'aria') control.toggleAttribute('disabled', isOff);
    }
    for (const one of [...this.#conditionals]) {
      const isWanted = this.isEmpty(one.of) === (one.when === 'empty');
      if (isWanted && one.shown.length === 0) {
        const copy = one.template.cloneNode(true) as DocumentFragment;
        one.shown = [...copy.children];
        this.#place(copy, (ready) => one.marker.after(ready));
      } else if (!isWanted && one.shown.length > 0) {
        for (const element of one.shown) element.remove();
        one.shown = [];
      }
    }
  }
}
