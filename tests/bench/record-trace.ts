import type { Page } from 'puppeteer-core';
import type { TraceEvent } from './trace-events.ts';

/** Tasks, calls into scripts, dispatched events, style and layout. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Who asked for a layout; it costs time, and is not for figures. */
const STACKS = 'disabled-by-default-devtools.timeline.stack';

/** Records what Chromium does while `act` runs. Firefox has no such trace. */
export async function recordTrace(
  page: Page,
  act: () => Promise<void>,
  { stacks = false }: { stacks?: boolean } = {},
): Promise<TraceEvent[]> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: stacks ? [...CATEGORIES, STACKS] : CATEGORIES,
      excludedCategories: ['*'],
    },
  });
  await act();
  const complete = new Promise<{ dataLossOccurred: boolean }>((resolve) =>
    session.once('Tracing.tracingComplete', resolve),
  );
  await session.send('Tracing.end');
  const { dataLossOccurred } = await complete;
  await session.detach();
  if (dataLossOccurred) throw new Error('the browser lost a part of the trace');
  return events;
}
