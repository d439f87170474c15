import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../analysis/message.ts';
import type { BoxState, OpenBox, StructureReport } from '../analysis/open-box.ts';
import { StructureView } from './StructureView.tsx';
import { text } from './texts.ts';

export interface BoxPanelProps {
  box: OpenBox;
  /** The structure around the box, null if the box is gone. */
  readStructure(): Promise<StructureReport | null>;
  copyText(text: string): Promise<void>;
  openOptions(): void;
  /** Milliseconds since 1970. */
  now: number;
}

type Words = { title: MessageKey; sentence: MessageKey };

const WORDS: Record<Exclude<BoxState, 'seen'>, Words> = {
  unseen: { title: 'box_unseen_title', sentence: 'box_unseen_sentence' },
  unsure: { title: 'box_unsure_title', sentence: 'box_unsure_sentence' },
  'no-submit': { title: 'box_no_submit_title', sentence: 'box_no_submit_sentence' },
  'messages-off': { title: 'box_messages_off_title', sentence: 'box_messages_off_sentence' },
};

type Shown = { report: StructureReport } | { problem: string } | null;

/** A box that is not read in full: what that means, and one thing to do. Nothing for a box that is. */
export function BoxPanel({
  box,
  readStructure,
  copyText,
  openOptions,
  now,
}: BoxPanelProps): JSX.Element | null {
  const [shown, setShown] = useState<Shown>(null);

  async function show(): Promise<void> {
    try {
      const report = await readStructure();
      setShown(report === null ? { problem: text('box_gone') } : { report });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setShown({ problem: text('box_report_failed', reason) });
    }
  }

  if (box.state === 'seen') return null;
  const { title, sentence } = WORDS[box.state];
  return (
    <section class="box-panel" aria-labelledby="box-title">
      <h2 id="box-title">{text(title)}</h2>
      <p>{text(sentence)}</p>
      {box.state === 'messages-off' && (
        <button type="button" onClick={openOptions}>
          {text('page_open_options')}
        </button>
      )}
      {box.state !== 'messages-off' && (shown === null || 'problem' in shown) && (
        <button type="button" onClick={() => void show()}>
          {text('box_show_report')}
        </button>
      )}
      {shown !== null && 'problem' in shown && (
        <p class="problem" role="alert">
          {shown.problem}
        </p>
      )}
      {shown !== null && 'report' in shown && (
        <StructureView report={shown.report} copyText={copyText} now={now} />
      )}
    </section>
  );
}
