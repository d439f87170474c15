import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StructureReport } from '../analysis/open-box.ts';

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
  const text = useMemo(() => JSON.stringify(report, null, 2), [report]);
  const [file, setFile] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setFile(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);

  async function copy(): Promise<void> {
    try {
      await copyText(text);
      setSaid('Copied.');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(`It could not be copied: ${reason}. Save it as a file instead.`);
    }
  }

  return (
    <div class="structure-view">
      <p class="quiet" id="structure-note">
        This is all of it: tags, roles and names of attributes, none of your words. It is sent nowhere.
      </p>
      {/* It scrolls, so the keyboard has to reach it. */}
      <textarea
        readOnly
        rows={8}
        wrap="off"
        aria-label="Report"
        aria-describedby="structure-note"
        value={text}
      />
      <p class="actions">
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        {file !== null && (
          <a class="button" href={file} download={fileName(report, now)}>
            Save as file
          </a>
        )}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
