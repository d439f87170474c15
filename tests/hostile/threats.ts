/** What is attacked and what fails, with what shows that we hold. A test of a threat begins with its number: "T3: …". */
export interface Threat {
  /** From 1. */
  number: number;
  /** Who does what; what breaks. */
  attack: string;
  /** What stays true. */
  promise: string;
}

const ATTACKS: readonly (readonly [attack: string, promise: string])[] = [
  ['A page asks for files of the extension to find out who uses it', 'no file can be reached by a page'],
  ['A page walks its document for marks of the extension', 'no address, name, id or class of ours is in it'],
  ['A page reads the names of highlights', 'they say nothing, and there are none where none are wanted'],
  ['A page reads what is said to the person', 'no root, selection, search or observer gives it away'],
  [
    'A page borrows the click of the person',
    'what is hidden or covered cannot be clicked; nothing there is final',
  ],
  ['A page makes up clicks, keys, input and posts', 'no setting, no act, no storm of ratings'],
  ['A page sends messages and events of the window', 'nobody listens'],
  ['A broken page process forges messages to the background', 'refused, and nothing changes'],
  ['A file or the storage holds keys and numbers that poison', 'refused whole, with the reason'],
  ['A text is made to hang the rating', 'time grows with length, no faster'],
  [
    'Twoway itself damages what is being written',
    'not one change inside the editor; switched off, not one listener',
  ],
  [
    'A site moves, renames or replaces its boxes',
    'the box is found, or the person hears that it is not seen',
  ],
  ['Twoway makes typing slow', 'little of the main thread for a key, no forced layout, nothing while idle'],
  ['The browser ends the background at any moment', 'no act lost, none counted twice, hints come back'],
  [
    'The extension is updated, or taken back, under an open composer',
    'the old part goes, the new one takes over once',
  ],
  ['The storage is damaged, full or wiped', 'the last good state stays, and the person is told'],
  ['The quota of sync is reached', 'small items, few writes, and machines that agree in any order'],
  [
    'Twoway, or what is bundled with it, connects to anywhere',
    'no means of it in the code, no right to it, no request seen',
  ],
  ['The history tells more than it must', 'no text, name or address in any store, log or export'],
  ['A private window, a direct message or a password is read', 'not recorded, not read, not looked at'],
  [
    'A package of others brings harm along',
    'pinned, without scripts, listed, and built to the same hash by anybody',
  ],
  ['A dialog makes the rest of the page inert', 'hints are reached there, and take no click of the page'],
  ['A hint stays when its cause is gone', 'what is found follows from the draft alone'],
  ['Answers come late, or in another order', 'an older one never takes the place of a newer one'],
];

export const THREATS: readonly Threat[] = ATTACKS.map(([attack, promise], at) => ({
  number: at + 1,
  attack,
  promise,
}));

/** @returns the numbers of the threats at the beginning of a title: 8 and 9 of "T8, T9: forged messages" */
export function threatsOf(title: string): number[] {
  const [numbers = ''] = /^(?:T\d+(?:, )?)+(?=: )/.exec(title) ?? [];
  return [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number));
}
