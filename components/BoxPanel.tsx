import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BoxState, OpenBox, StructureReport } from '../analysis/open-box.ts';
import { StructureView } from './StructureView.tsx';

export interface BoxPanelProps {
  box: OpenBox;
  /** The structure around the box, null if the box is gone. */
  readStructure(): Promise<StructureReport | null>;
  copyText(text: string): Promise<void>;
  openOptions(): void;
  /** Milliseconds since 1970. */
  now: number;
}

const WORDS: Record<Exclude<BoxState, 'seen'>, { title: string; sentence: string }> = {
  unseen: {
    title: 'Twoway cannot see this box',
    sentence: 'Nothing is rated or counted here; the site may have changed.',
  },
  unsure: {
    title: 'Twoway cannot tell what this box is for',
    sentence: 'What you write is rated as a text of no known kind.',
  },
  'no-submit': {
    title: 'Twoway does not find the button of this box',
    sentence: 'What you write is rated; what you post here is not counted.',
  },
  'messages-off': {
    title: 'Direct messages are not read',
    sentence: 'Nothing is rated or counted in this box unless you allow it in the options.',
  },
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
      setShown(
        report === null ? { problem: 'The box is gone. Click into it and open this again.' } : { report },
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setShown({ problem: `The report could not be made: ${reason}.` });
    }
  }

  if (box.state === 'seen') return null;
  const { title, sentence } = WORDS[box.state];
  return (
    <section class="box-panel" aria-labelledby="box-title">
      <h2 id="box-title">{title}</h2>
      <p>{sentence}</p>
      {box.state === 'messages-off' && (
        <button type="button" onClick={openOptions}>
          Open the options
        </button>
      )}
      {box.state !== 'messages-off' && (shown === null || 'problem' in shown) && (
        <button type="button" onClick={() => void show()}>
          Show a report
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
