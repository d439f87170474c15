/**
 * What is said to people stands in `public/_locales/<language>/messages.json`, and the code names it. Values are
 * put in place of `$1` to `$9`.
 */
export type MessageKey = Extract<
  keyof typeof import('../public/_locales/en/messages.json', { with: { type: 'json' }}),
  string
>;

/** Names of messages in two forms, `…_one` and `…_other`, of which a number chooses. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_one`
    ? Stem
    : never
  : never;

/** Says a message in the language of the person. Numbers are given as they are to be written. */
export type Say = (key: MessageKey, ...values: string[]) => string;

/** A message that is not said yet. */
export type Message = readonly [key: MessageKey, ...values: string[]];

/** Says a message in the form that its number asks for in the language of the person; `$1` is the number. */
export function sayCount(say: Say, key: CountKey, count: number, ...values: string[]): string {
  const language = say('language');
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, count.toLocaleString(language), ...values);
}

/** The file of one language. */
export type MessageFile = Readonly<Record<string, { message: string }>>;

/**
 * Says messages out of a file, as `browser.i18n.getMessage` does: `$1` to `$9` are the values, `$$` is a dollar sign.
 * Throws for what is not in the file.
 */
export function sayFrom(file: MessageFile): Say {
  return (key, ...values) => {
    const found = file[key];
    if (found === undefined) throw new Error(`No message "${key}" in this language`);
    return found.message.replace(/\$(?:(\$)|([1-9]))/g, (_all, dollar, digit) =>
      dollar === undefined ? (values[Number(digit) - 1] ?? '') : '$',
    );
  };
}
