import { describe, expect, it } from 'vitest';
import { type Shape, shapesIn } from './code-shapes.ts';
import { ourSources } from './our-sources.ts';
import { tried } from './tried.ts';

/** What must not be in our sources; what is built of them is searched in the same way by e2e/packages.test.ts. */

const PLANTED: readonly (readonly [what: Shape['what'], code: string])[] = [
  ['network', 'fetch("/a")'],
  ['network', 'globalThis.fetch(address)'],
  ['network', 'window["fetch"](address)'],
  ['network', 'const { fetch: get } = globalThis'],
  ['network', 'const get = fetch'],
  ['network', 'const means = { fetch }'],
  ['network', 'new XMLHttpRequest()'],
  ['network', 'navigator.sendBeacon(address)'],
  ['network', 'new self[`WebSocket`](address)'],
  ['network', 'new EventSource(address)'],
  ['network', 'new RTCPeerConnection()'],
  ['network', 'new WebTransport(address)'],
  ['network', 'importScripts("https://a.example/b.js")'],
  ['network', 'new Worker(address)'],
  ['code from a string', 'eval(words)'],
  ['code from a string', '(0, eval)(words)'],
  ['code from a string', 'const run = eval'],
  ['code from a string', 'new Function("return 1")'],
  ['code from a string', 'Function(words)()'],
  ['code from a string', 'globalThis["Function"](words)'],
  ['code from a string', '(() => 1).constructor("return 1")()'],
  ['code from a string', 'setTimeout("run()", 1)'],
  ['code from a string', 'window.setTimeout(`run()`, 1)'],
  ['code from a string', 'setInterval("run" + "()", 1)'],
  ['HTML from a string', 'box.innerHTML = words'],
  ['HTML from a string', 'box["innerHTML"] += words'],
  ['HTML from a string', 'box.outerHTML = "<b>" + words'],
  ['HTML from a string', 'frame.srcdoc = words'],
  ['HTML from a string', 'box.insertAdjacentHTML("beforeend", words)'],
  ['HTML from a string', 'box?.insertAdjacentHTML?.("beforeend", words)'],
  ['HTML from a string', 'document.write(words)'],
  ['HTML from a string', 'window.document.writeln(words)'],
  ['HTML from a string', 'new DOMParser().parseFromString(words, "text/html")'],
  ['HTML from a string', 'document.createRange().createContextualFragment(words)'],
  ['messages of the window', 'addEventListener("message", hear)'],
  ['messages of the window', 'window.addEventListener(`message`, hear)'],
  ['messages of the window', 'onmessage = hear'],
  ['messages of the window', 'self.onmessage = hear'],
  ['messages of the window', 'for (const name of ["message", "focus"]) addEventListener(name, hear)'],
  ['code from elsewhere', 'import("https://a.example/b.js")'],
  ['code from elsewhere', 'import(address)'],
  ['code from elsewhere', 'import "https://a.example/b.js"'],
  ['code from elsewhere', 'export * from "data:text/javascript,1"'],
  ['code from elsewhere', 'document.createElement("script")'],
  ['code from elsewhere', 'document.createElementNS(space, "iframe")'],
  ['code from elsewhere', 'chrome.scripting.executeScript(what)'],
];

/** What looks like it and is not. */
const HARMLESS = [
  'const words = ["fetch", "Function", "eval("]',
  'say("innerHTML = 1; eval(2); fetch(3)")',
  '// eval(words), fetch(address)',
  'setTimeout(() => run(), 1)',
  'setTimeout(run, 1)',
  'const answers = { fetch: 1, eval: { least: 1 } }',
  'if (typeof Worker === "undefined") run()',
  'const kinds = ["post", "message"]',
  'if (box.innerHTML !== "") run()',
  'box.innerHTML = ""',
  'new this.constructor(1)',
  'port.onMessage.addListener(hear)',
  'import("/_locales/de/messages.json", { with: { type: "json" } })',
  'import { a } from "./a.ts"',
  'document.createElement("b")',
];

describe('T7, T18, T21: what our sources hold', () => {
  it.for(PLANTED)('%s is found in %s', ([what, code], context) => {
    expect(shapesIn('planted.js', code).map((one) => one.what)).toContain(what);
    tried(context, { faults: 1 });
  });

  it.each(HARMLESS)('%s is let be', (code) => {
    expect(shapesIn('planted.js', code)).toEqual([]);
  });

  it('neither network nor code or HTML from strings nor listeners to messages of the window', (context) => {
    const sources = ourSources();
    const found = sources.flatMap(({ path, code }) =>
      shapesIn(path, code).map((one) => `${path}: ${one.what}: ${one.code}`),
    );
    expect(found).toEqual([]);
    expect(sources.length).toBeGreaterThan(300);
    tried(context, { inputs: sources.length });
  });
});
