import { type KeptSelection, LONGEST_DRAFT } from '../../platform/requests.ts';

/** Whoever selects more before the first page has opened gets the last ones. */
const MOST_KEPT = 5;

export interface KeptSelections {
  /** Keeps words until they are taken, and returns what they are taken with; it says nothing of them. */
  keep(selection: KeptSelection): string;
  /** The words that belong to a ticket, once; null if they were taken, or the background slept meanwhile. */
  take(ticket: string): KeptSelection | null;
}

/** Selected words on their way to the practice page. They stand in memory alone: never in an address or a storage. */
export function createKeptSelections(): KeptSelections {
  const kept = new Map<string, KeptSelection>();
  return {
    keep({ text, site }) {
      const ticket = crypto.randomUUID();
      kept.set(ticket, { text: text.slice(0, LONGEST_DRAFT), site });
      for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
      return ticket;
    },
    take(ticket) {
      const selection = kept.get(ticket) ?? null;
      kept.delete(ticket);
      return selection;
    },
  };
}
