import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StructureReport } from '../analysis/open-box.ts';
import { text } from './texts.ts';

export interface StructureViewProps {
  report: StructureReport;
  copyText(text: string): Promise<void>;
  /** Milliseconds since 1970. */
  now: number;
}

function fileName({ site }: StructureReport, now: number): string {
  return `twoway-structure-${site}-${new Date(now).toISOString().slice(0, 10)}.json`;
}

/** A report in full, exactly as it is copied and saved, so that the person sees what they would pass on. */
export function StructureView({ report, copyText, now }: StructureViewProps): JSX.Element {
  const json = useMemo(() => JSON.stringify(report, null, 2), [report]);
  const [file, setFile] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    setFile(url);
    return () => URL.revokeObjectURL(url);
  }, [json]);

  async function copy(): Promise<void> {
    try {
      await copyText(json);
      setSaid(text('page_copied'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(text('report_not_copied', reason));
    }
  }

  return (
    <div class="structure-view">
      <p class="quiet" id="structure-note">
        {text('report_note')}
      </p>
      {/* It scrolls, so the keyboard has to reach it. */}
      <textarea
        readOnly
        rows={8}
        wrap="off"
        aria-label={text('report_name')}
        aria-describedby="structure-note"
        value={json}
      />
      <p class="actions">
        <button type="button" onClick={() => void copy()}>
          {text('page_copy')}
        </button>
        {file !== null && (
          <a class="button" href={file} download={fileName(report, now)}>
            {text('report_save')}
          </a>
        )}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
