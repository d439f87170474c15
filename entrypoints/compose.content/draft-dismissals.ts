import type { Remark } from '../../analysis/coach.ts';

/** Names a hint by its rule and the words it stands at: the same words may move, other words are another hint. */
function nameOf({ cue, spans = [] }: Remark, text: string): string {
  const [first] = spans;
  return first === undefined ? cue : `${cue}\n${text.slice(first.start, first.end).toLowerCase()}`;
}

/** What the person does not want to see in one draft. It goes with the draft and is stored nowhere. */
export class DraftDismissals {
  readonly #hidden = new Set<string>();
  #isSilent = false;

  /** True if no hint of this draft is wanted. */
  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** Hides one hint, or warning. Returns what takes it back. */
  hide(hint: Remark, text: string): () => void {
    const name = nameOf(hint, text);
    this.#hidden.add(name);
    return () => this.#hidden.delete(name);
  }

  /** Hides all hints, of words to come too. Returns what takes it back. */
  silence(): () => void {
    this.#isSilent = true;
    return () => {
      this.#isSilent = false;
    };
  }

  /** The hints that may be shown of a draft. */
  filter<R extends Remark>(hints: readonly R[], text: string): R[] {
    return this.#isSilent ? [] : hints.filter((hint) => !this.#hidden.has(nameOf(hint, text)));
  }

  /** Another draft begins. */
  clear(): void {
    this.#hidden.clear();
    this.#isSilent = false;
  }
}
