import './style.css';
import { siteOf } from '../../../entrypoints/compose.content/sites/index.ts';
import { play } from './behaviour.ts';
import { createContract } from './contract.ts';
import { type FixtureFacts, OUTCOMES } from './facts.ts';
import { loadEditors } from './mount.ts';
import { replaceLater } from './replaced.ts';
import { Stage } from './stage.ts';
import { attachLateRoots, vary } from './variants.ts';

/** Makes a live page of a fixture: its variants, its editors, its site, and the contract for tests to ask. */

const query = new URLSearchParams(location.search);
const variants = (query.get('variant') ?? '').split(',').filter((variant) => variant !== '');
const script = document.getElementById('fixture');
if (script === null) throw new Error('fixture: it says nothing of itself');
const facts: FixtureFacts = JSON.parse(script.textContent ?? '');
script.remove();

if (query.get('theme') === 'dark') document.documentElement.setAttribute('part', 'dark');
// X tells its theme by this colour.
document.body.style.backgroundColor = query.get('theme') === 'dark' ? '#000000' : '#FFFFFF';

const stage = new Stage();
const site = siteOf(location.hostname);
if (site === null) throw new Error(`fixture: no adapter is for ${location.hostname}`);
window.fixture = { elements: stage.elements, stage, facts, isReady: false };
window.contract = createContract(stage, facts, site);

/** The looks of the page, for the shadow roots too. */
async function loadSheet(): Promise<CSSStyleSheet> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch('/assets/fixture.css')).text());
  return sheet;
}

await attachLateRoots();
const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
const sheets = roots.length > 0 ? [await loadSheet()] : [];
for (const root of roots) root.adoptedStyleSheets = sheets;
const parts = [document, ...roots];
await loadEditors(parts);
vary(parts, variants);
for (const name of facts.modal ?? [])
  document.querySelector<HTMLDialogElement>(`dialog[data-name="${name}"]`)?.showModal();
if (variants.includes('replaced')) await replaceLater(parts, facts);
for (const part of parts) stage.claim(part);
play(stage, facts, {
  outcome: OUTCOMES.find((known) => known === query.get('outcome')) ?? 'ok',
  isKept: variants.includes('kept'),
});
// A dialog, and a page that replaces an editor, focus it by themselves.
if (variants.includes('replaced') || facts.modal !== undefined)
  stage.editors.get(facts.composers[0]?.editor ?? '')?.element.focus();
window.fixture.isReady = true;

declare global {
  interface Window {
    fixture: { elements: Map<string, Element>; stage: Stage; facts: FixtureFacts; isReady: boolean };
    contract: ReturnType<typeof createContract>;
  }
}
