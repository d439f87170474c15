import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serveFixture } from '../fixtures/composers/fixtures.ts';
import { outputOf, type PageName } from './build.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
  delayMs?: number;
}

const HOSTS: Readonly<Record<string, PageName>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'editors.example': 'editors',
  'placement.example': 'placement',
};
/** Hosts of the sites, for the fixtures of composers. */
const SITE_HOSTS: readonly string[] = [
  'x.com',
  'twitter.com',
  'mobile.x.com',
  'pro.x.com',
  'www.linkedin.com',
  'www.facebook.com',
  'business.facebook.com',
];
const SLOW_MS = 3000;
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A page is new each time; what it loads stays the same for as long as a browser of the tests runs. */
const FRESH = 'no-store';
const KEPT = 'max-age=31536000, immutable';

/** As strict as the real one where it matters: no inline scripts, no foreign ones, no eval. */
const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self' 'nonce-cGxheWdyb3VuZA=='",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-content-type-options': 'nosniff',
};

function file(page: PageName, path: string, headers: Record<string, string> = {}): Answer {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  if (!existsSync(outputOf(page)))
    throw new Error('the playground is not built: call buildPlayground() first');
  const body = readFileSync(join(outputOf(page), path), 'utf8');
  const keep = path.endsWith('.html') ? FRESH : KEPT;
  return { status: 200, headers: { 'content-type': type, 'cache-control': keep, ...headers }, body };
}

function json(status: number, value: unknown): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(value) };
}

/** The hash in the address says what shall happen, see x/send-post.ts. */
function answerOperation(hash: string): Answer {
  const refusal = {
    errors: [{ code: 226, message: 'This request looks like it might be automated.' }],
    data: {},
  };
  if (hash === 'error-status') return json(403, refusal);
  if (hash === 'error-body') return json(200, refusal);
  const accepted = json(200, { data: { create_tweet: { tweet_results: { result: {} } } } });
  return hash === 'slow' ? { ...accepted, delayMs: SLOW_MS } : accepted;
}

/**
 * What a page of `?fixture=<site>/<case>` asks for: itself, the script and sheet that make it live, and where it
 * publishes, which is any address; `outcome=refused` in it says that it shall not be accepted.
 */
function respondToFixture(url: URL, method: string): Answer | null {
  if (!SITE_HOSTS.includes(url.hostname)) return null;
  const name = url.searchParams.get('fixture');
  if (method === 'GET' && name !== null) {
    const body = serveFixture(name, url.searchParams.get('variant')?.split(',') ?? []);
    return { status: 200, headers: { 'content-type': TYPES['.html'] ?? '', ...PAGE_HEADERS }, body };
  }
  if (/^\/assets\/fixture\.[\w.-]+$/.test(url.pathname)) return file('composers', url.pathname);
  if (method !== 'POST') return null;
  if (url.searchParams.get('outcome') === 'refused') return json(403, {});
  return HOSTS[url.hostname] === undefined ? json(200, {}) : null;
}

/** What the stand-in site answers, or null when the address belongs to somebody else. */
export function respondTo(url: URL, method: string): Answer | null {
  if (url.protocol !== 'https:') return null;
  const ofFixture = respondToFixture(url, method);
  if (ofFixture !== null) return ofFixture;
  const page = HOSTS[url.hostname];
  if (page === undefined) return null;
  const path = url.pathname;
  const hash = /^\/i\/api\/graphql\/([^/]+)(?:\/\w+)?$/.exec(path)?.[1];
  if (hash) return method === 'POST' ? answerOperation(hash) : json(405, {});
  if (method !== 'GET') return json(405, {});
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (/^\/assets\/[\w.-]+$/.test(path)) return file(page, path);
  if (path.startsWith('/i/api/') || path.startsWith('/assets/')) return json(404, {});
  return file(page, 'index.html', PAGE_HEADERS);
}
