import type { Cue, Examples, Occurrence } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const lessons = phrases(
  'how to #Verb',
  "here's|here is|are? how|what|why to|i|we|you|it",
  "here are|is|'s? #Value|some|a|the|my few? #Adjective? tips|lessons|steps|things|ways|ideas|reasons|mistakes|rules|examples|questions|principles|tricks|habits|takeaways",
  '#Value #Adjective? tips|lessons|steps|ways|ideas|reasons|mistakes|rules|tricks|habits|takeaways|signs|questions|principles|things',
  'tips|lesson|lessons|takeaway|takeaways for|on|to|i|we|from',
  'tip for|on|from',
  "what|lessons|things|something i|we|i've learnt|learned|wish",
  'step by step',
  'step one|1|2|two|3',
  'a|the|my|useful checklist|cheat|primer|rundown|explainer|tutorial',
  'pro|quick tip',
  'rule|rules of thumb',
  'for example|instance',
  'instead of #Gerund',
  'common|biggest mistake|mistakes',
  'the trick|point|lesson|problem|key|truth is',
  'remember that|:|to|the',
  'did you know',
  'research|study|studies|data|survey shows|show|found|finds|suggests|says',
  'most people',
  'fun fact',
);

/** Three lines or more that begin like items of a list. */
function findList(source: string): Occurrence | null {
  let first = -1;
  let end = -1;
  let items = 0;
  for (const match of source.matchAll(
    /^[ \t]{0,8}(?:\d{1,2}[.)/:]|\d️⃣|[-–•*▪✓✅→↳])[ \t]{0,4}\S[^\n]{0,600}/gmu,
  )) {
    if (first === -1) first = match.index;
    end = match.index + match[0].length;
    items++;
  }
  return items >= 3 ? { start: first, end, detail: String(items) } : null;
}

export const value: Cue = {
  id: 'value',
  source: '000-11',
  tone: 'credit',
  kind: 'sharing',
  weight: -0.5,
  says: (items) => (items === undefined ? ['hint'] : ['list', items]),
  find(document) {
    const spans: Occurrence[] = [];
    const list = findList(document.source);
    if (list !== null) spans.push(list);
    const run = findMeantRuns(document, lessons)[0];
    if (run !== undefined) spans.push(spanOf(document, run));
    return spans.sort((a, b) => a.start - b.start);
  },
};

export const examples: Examples = {
  fires: [
    'How to dry apples: slice, thread, hang.',
    'Here is how we patched the roof.',
    'Three things:\n1. Salt\n2. Time\n3. Patience',
    'Quick tip for wet boots: newspaper.',
    'What I learned from ten years of tides.',
    'Five mistakes of a first-time gardener',
  ],
  quiet: [
    'The tip of the pencil broke.',
    'I have no idea how you are.',
    'He took one step and fell.',
    'Two lines:\n- one\n- two',
    'She called it "how to fail".',
    'Lovely weather today.',
  ],
};
