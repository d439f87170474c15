import type { CDPSession, Protocol } from 'puppeteer-core';

/** The text of a function of the page: children of html, of the body, and of dialogs. */
export const POSSIBLE_HOSTS = `() => [
  ...document.querySelectorAll(':root > *, body > *, dialog > *, [role="dialog"] > *'),
]`;

const DIALOGS = `[...document.querySelectorAll('dialog, [role="dialog"]')]`;
const OBJECT_GROUP = 'places-of-hosts';

type DomNode = Protocol.DOM.Node;

/**
 * The closed roots of possible hosts, in Chromium. Not by DOM.getDocument: it sends the whole tree each time it is
 * asked, and from then on every change in it.
 */
export async function closedRootNodeIds(session: CDPSession): Promise<number[]> {
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', { expression, objectGroup: OBJECT_GROUP });
  const describe = async (objectId = '', depth = 1): Promise<DomNode> =>
    (await session.send('DOM.describeNode', { objectId, depth })).node;
  const [html, dialogs] = await Promise.all([
    evaluate('document.documentElement').then(({ result }) => describe(result.objectId, 2)),
    evaluate(DIALOGS).then(async ({ result: { objectId = '', description } }) => {
      if (description === 'Array(0)') return [];
      const entries = await session.send('Runtime.getProperties', { objectId, ownProperties: true });
      const elements = entries.result.filter(({ name }) => /^\d+$/.test(name));
      return Promise.all(elements.map(({ value }) => describe(value?.objectId)));
    }),
  ]);
  await session.send('Runtime.releaseObjectGroup', { objectGroup: OBJECT_GROUP });
  const body = html.children?.find((child) => child.localName === 'body');
  const hosts = [html, body, ...dialogs].flatMap((place) => place?.children ?? []);
  const roots = hosts.flatMap((host) => host.shadowRoots ?? []);
  return roots.filter((root) => root.shadowRootType === 'closed').map((root) => root.backendNodeId);
}
