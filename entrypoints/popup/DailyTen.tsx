import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DailyTenPanel } from '../../components/DailyTenPanel.tsx';
import { reportError } from '../../platform/report-error.ts';
import type { DailyTenReport } from '../../platform/requests.ts';

export interface DailyTenProps {
  readDailyTen(): Promise<DailyTenReport>;
}

/** The daily ten minutes where they are switched on. The rest of the popup does not wait for them. */
export function DailyTen({ readDailyTen }: DailyTenProps): JSX.Element | null {
  const [report, setReport] = useState<DailyTenReport | null>(null);

  useEffect(() => {
    readDailyTen().then(setReport, (error: unknown) => reportError('daily-ten', error));
  }, [readDailyTen]);

  return report?.isOn ? <DailyTenPanel done={report.done} /> : null;
}
