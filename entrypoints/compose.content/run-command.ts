import type { Hint } from '../../analysis/coach.ts';
import type { Command, Requests } from '../../platform/requests.ts';
import type { CardTalk } from './card-talk.ts';
import type { HintOverlay } from './hint-overlay.tsx';
import type { HintWalk } from './hint-walk.ts';

/** What commands act on. */
export interface CommandMeans {
  /** Null where the page is left untouched: the side panel then shows what was done. */
  overlay: Pick<HintOverlay, 'toggleByKey' | 'stepTo' | 'open' | 'notify'> | null;
  talk: Pick<CardTalk, 'said' | 'isFarewell' | 'noToHint' | 'noToDraft'>;
  walk: HintWalk;
  /** Those that are shown of the draft in front; none while hints are paused. */
  hints(): readonly Hint[];
  /** True if something stands there that can show a farewell. */
  isShown(): boolean;
  isPaused(): boolean;
  /** Pauses hints for so many minutes from now; 0 ends the pause. */
  pauseFor(minutes: 0 | 60): Promise<void>;
  /** What the notice says of a pause that began at once. */
  sayPaused(): string;
  /** Tells the side panel. */
  changed(): void;
  failed(error: unknown): void;
}

function step({ walk, overlay, hints, changed }: CommandMeans): void {
  const all = hints();
  const hint = walk.next(all);
  if (hint !== null) overlay?.stepTo(hint, all.indexOf(hint));
  changed();
}

function dismiss({ walk, overlay, talk, hints }: CommandMeans): void {
  const hint = walk.current(hints());
  if (hint === null) return;
  // What was done has to be seen, and so has the way back.
  overlay?.open();
  talk.noToHint('this', hint);
}

function pause(means: CommandMeans): void {
  const { talk, overlay, isPaused, pauseFor, failed } = means;
  if (talk.isFarewell) {
    talk.said?.onUndo();
  } else if (isPaused()) {
    pauseFor(0).catch(failed);
  } else if (means.isShown()) {
    overlay?.open();
    talk.noToDraft('hour');
  } else {
    pauseFor(60).then(() => overlay?.notify(means.sayPaused()), failed);
  }
}

/** Does what the keys of the browser stand for, in the page or in the side panel that follows it. */
export function runCommand(command: Command, means: CommandMeans): Requests['run-command']['reply'] {
  switch (command) {
    case 'open-card':
      means.overlay?.toggleByKey();
      return { needsPanel: means.overlay === null };
    case 'step-to-finding':
      step(means);
      break;
    case 'dismiss-finding':
      dismiss(means);
      break;
    case 'pause':
      pause(means);
  }
  return { needsPanel: false };
}
