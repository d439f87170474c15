import type { Page } from 'puppeteer-core';
import { readClosedRoot, type UiNode } from './read-closed-root.ts';
import { waitFor } from './wait-for.ts';

export interface CoachQuery {
  role?: string;
  /** A string means the whole name. */
  name?: RegExp | string;
  text?: RegExp | string;
}

export interface CoachWait {
  timeout?: number;
  /** Waits until nothing matches any more. */
  gone?: boolean;
}

/**
 * A closed shadow root, held from outside the page. `call` runs the text of a function in the page, with the root as
 * `this` and one string, and awaits its string.
 */
export interface ClosedRoot {
  call(declaration: string, argument: string): Promise<string>;
}

/** The closed roots of the children of the body and of its dialogs: where the extension puts its interface. */
export type FindClosedRoots = (page: Page) => Promise<ClosedRoot[]>;

/** Sees and uses the interface of the shipped build: nothing in the extension is opened up for tests. */
export interface CoachView {
  coachUi(page: Page): Promise<UiNode[]>;
  findInCoach(page: Page, query: CoachQuery): Promise<UiNode | null>;
  waitForCoach(page: Page, query: CoachQuery, options: CoachWait & { gone: true }): Promise<null>;
  waitForCoach(page: Page, query: CoachQuery, options?: CoachWait): Promise<UiNode>;
  /** A trusted click in the middle of the node, where it is by now; it waits before what a person must have seen. */
  clickInCoach(page: Page, node: UiNode): Promise<void>;
  /** Calls the function with the node's element, in the page. What it returns must survive JSON. */
  evaluateOn(page: Page, node: UiNode, functionDeclaration: string): Promise<unknown>;
}

const READ_ROOT = `function () { return JSON.stringify((${readClosedRoot})(this)); }`;

/** The same path first; after a re-render, the first node with that role and name. */
function callOnNode(functionDeclaration: string): string {
  return `async function (wanted) {
    const { role, name, path } = JSON.parse(wanted);
    const alike = (${readClosedRoot})(this).filter((node) => node.role === role && node.name === name);
    const node = alike.find((one) => one.path.join() === path.join()) ?? alike[0];
    if (!node) return 'null';
    let element = this;
    for (const index of node.path) element = element.children[index];
    return JSON.stringify({ value: (await (${functionDeclaration})(element)) ?? null });
  }`;
}

/** Longer than STEADY_FOR in overlay-host.ts, which is not for tests to load. */
const LOOKED_AT_FOR = 450;

const CENTRE_OF_ELEMENT = `async (element) => {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (element.matches('[data-keeps]')) await new Promise((resolve) => setTimeout(resolve, ${LOOKED_AT_FOR}));
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}`;

function matches(value: string, wanted: RegExp | string | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? value === wanted : wanted.test(value);
}

function outline(nodes: readonly UiNode[]): string {
  return nodes.map(({ role, name }) => `${role} "${name}"`).join(', ') || 'nothing';
}

export function createCoachView(findClosedRoots: FindClosedRoots): CoachView {
  async function coachUi(page: Page): Promise<UiNode[]> {
    const roots = await findClosedRoots(page);
    const lists = await Promise.all(
      roots.map(async (closedRoot, root) => {
        const nodes: Omit<UiNode, 'root'>[] = JSON.parse(await closedRoot.call(READ_ROOT, ''));
        return nodes.map((node): UiNode => ({ ...node, root }));
      }),
    );
    return lists.flat();
  }

  async function findInCoach(page: Page, query: CoachQuery): Promise<UiNode | null> {
    return find(await coachUi(page), query);
  }

  async function waitForCoach(page: Page, query: CoachQuery, o: CoachWait & { gone: true }): Promise<null>;
  async function waitForCoach(page: Page, query: CoachQuery, o?: CoachWait): Promise<UiNode>;
  async function waitForCoach(
    page: Page,
    query: CoachQuery,
    { timeout = 4000, gone = false }: CoachWait = {},
  ) {
    let seen: UiNode[] = [];
    const wanted = `${query.role ?? 'anything'} named ${query.name ?? 'anyhow'}, text ${query.text ?? 'any'}`;
    const ask = async () => {
      seen = await coachUi(page);
      const node = find(seen, query);
      return gone ? node === null : node;
    };
    const message = () => `coach ${gone ? 'without' : 'with'} ${wanted}; it shows ${outline(seen)}`;
    const answer = await waitFor(ask, { timeout, message });
    return answer === true ? null : answer;
  }

  async function evaluateOn(page: Page, node: UiNode, functionDeclaration: string): Promise<unknown> {
    const roots = await findClosedRoots(page);
    const likeliest = roots[node.root];
    const inOrder = likeliest ? [likeliest, ...roots.filter((root) => root !== likeliest)] : roots;
    for (const root of inOrder) {
      const answer: { value: unknown } | null = JSON.parse(
        await root.call(callOnNode(functionDeclaration), JSON.stringify(node)),
      );
      if (answer) return answer.value;
    }
    throw new Error(`the coach no longer shows ${outline([node])}`);
  }

  async function clickInCoach(page: Page, node: UiNode): Promise<void> {
    const centre = await evaluateOn(page, node, CENTRE_OF_ELEMENT);
    const [x, y]: unknown[] = Array.isArray(centre) ? centre : [];
    if (typeof x !== 'number' || typeof y !== 'number')
      throw new Error(`no place to click ${outline([node])}`);
    await page.mouse.click(x, y);
  }

  return { coachUi, findInCoach, waitForCoach, clickInCoach, evaluateOn };
}

function find(nodes: readonly UiNode[], { role, name, text }: CoachQuery): UiNode | null {
  const fits = (node: UiNode) =>
    (role === undefined || node.role === role) && matches(node.name, name) && matches(node.text, text);
  return nodes.find(fits) ?? null;
}
