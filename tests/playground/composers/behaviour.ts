import type { FixtureFacts, Outcome, PublishingRule, Trigger } from './facts.ts';
import type { Stage } from './stage.ts';

const SHOWN_FOR_MS = 6000;

export interface PlayOptions {
  outcome: Outcome;
  /** The composer stays as it is after success. */
  isKept: boolean;
}

/** Plays the site around the editors: publishing, discarding, passing on, going to another page of it. */
export function play(stage: Stage, facts: FixtureFacts, options: PlayOptions): void {
  const rules = facts.publishing ?? [];

  function note(template: string, text: string): void {
    const shown = stage.show(template, text, (copy) => document.body.append(copy));
    setTimeout(() => {
      for (const element of shown) element.remove();
    }, SHOWN_FOR_MS);
  }

  function step(editor: string, what: string, text: string): void {
    const [verb, name = '', container = ''] = what.split(':');
    if (options.isKept && (verb === 'empty' || verb === 'remove')) return;
    if (options.outcome === 'silent' && verb === 'note') return;
    if (verb === 'empty') {
      const rule = facts.composers.find((one) => one.editor === editor);
      for (const part of rule?.parts ?? [editor]) stage.editors.get(part)?.clear();
    } else if (verb === 'remove') stage.element(name).remove();
    else if (verb === 'note') note(name, text);
    else if (verb === 'item') stage.show(name, text, (copy) => stage.element(container).append(copy));
    else if (verb === 'top-item') stage.show(name, text, (copy) => stage.element(container).prepend(copy));
    else throw new Error(`fixture: there is no step ${what}`);
  }

  /** Asks as the site does; its server reads from the address what to answer. */
  async function isAccepted(request: string): Promise<boolean> {
    const address =
      options.outcome === 'refused'
        ? `${request}${request.includes('?') ? '&' : '?'}outcome=refused`
        : request;
    return (await fetch(address, { method: 'POST', body: '{}' })).ok;
  }

  async function publish(rule: PublishingRule): Promise<void> {
    const text = stage.editors.get(rule.editor)?.text() ?? '';
    const isScheduled = options.outcome === 'scheduled';
    for (const what of rule.first ?? []) step(rule.editor, what, text);
    const request = isScheduled
      ? (rule.request?.replace(/\w+$/, 'CreateScheduledTweet') ?? null)
      : rule.request;
    if (request !== null && !(await isAccepted(request))) {
      note('failure', text);
      return;
    }
    const steps = isScheduled ? ['empty', 'note:scheduled'] : rule.then;
    for (const what of steps) step(rule.editor, what, text);
  }

  /** True if the site takes the event as "publish". */
  function trigger(editor: string, by: Trigger): boolean {
    const rule = rules.find((one) => one.editor === editor && one.by.includes(by));
    if (rule === undefined) return false;
    const composer = facts.composers.find((one) => one.editor === editor);
    if (!(composer?.parts ?? [editor]).some((part) => stage.isEmpty(part))) void publish(rule);
    return true;
  }

  stage.onEnter = (editor, event) => {
    if (event.shiftKey || event.altKey || event.isComposing) return false;
    return trigger(editor, event.ctrlKey || event.metaKey ? 'chord' : 'enter');
  };

  function discard(dialog: Element): void {
    if (options.outcome !== 'discard-first') {
      dialog.remove();
      return;
    }
    const place = dialog instanceof HTMLDialogElement ? dialog : document.body;
    const shown = stage.show('discard', '', (copy) => place.append(copy));
    stage.element('discard-button').addEventListener('click', () => {
      for (const element of [...shown, dialog]) element.remove();
    });
  }

  function isNamed(name: string | null | undefined, path: EventTarget[]): boolean {
    const element = name == null ? undefined : stage.elements.get(name);
    return (
      element !== undefined && path.includes(element) && !element.matches('[aria-disabled="true"],:disabled')
    );
  }

  // At the window and bubbling: a site's own handlers run after those that capture.
  window.addEventListener('click', (event) => {
    const path = event.composedPath();
    if (path.some((one) => one instanceof HTMLAnchorElement)) event.preventDefault();
    for (const composer of facts.composers)
      if (isNamed(composer.submit, path)) trigger(composer.editor, 'click');
    for (const [button, dialog] of Object.entries(facts.close ?? {}))
      if (isNamed(button, path)) discard(stage.element(dialog));
    for (const rule of facts.reposts ?? []) {
      if (isNamed(rule.open, path)) stage.show(rule.menu, '', (copy) => document.body.append(copy));
      if (!isNamed(rule.confirm, path)) continue;
      stage.element(rule.menu).remove();
      void isAccepted(rule.request).then((isGood) => {
        if (isGood) stage.element(rule.open).setAttribute('data-testid', rule.done);
      });
    }
    for (const rule of facts.navigation ?? []) {
      if (!isNamed(rule.by, path)) continue;
      history.pushState(null, '', rule.to);
      stage.show(rule.template, '', (copy) => stage.element(rule.swap).replaceChildren(copy));
    }
  });
  // A form must not load another page.
  document.addEventListener('submit', (event) => event.preventDefault());
}
