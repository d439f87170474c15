import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a scaffold changes files. Whatever is not where it is expected throws: a half-made scaffold would be worse. */
export interface Edits {
  /** Paths from the root of all that was written, each once. */
  readonly written: readonly string[];
  /** A new file. @throws where there is one already */
  create(path: string, content: string): void;
  /** Puts an entry at the end of the list or record that follows the first place of `after`. */
  append(path: string, after: string | RegExp, entry: string): void;
  /** Puts a name into a list of names on one line, which stays in order. */
  insertName(path: string, after: string, name: string): void;
  /** Puts a line before the first one from which on lines are later in order, among those that match; else behind them. */
  insertSorted(path: string, lines: RegExp, line: string): void;
  /** Puts text before the last place of `mark`. */
  insertBefore(path: string, mark: string, text: string): void;
  /** Adds a message to each language, empty: the tests of texts fail until it is written. */
  addMessages(keys: readonly string[]): void;
}

const CLOSED_BY: Record<string, string> = { '{': '}', '[': ']' };

/** Where the bracket that opens at `start` is closed. */
function closingOf(code: string, start: number): number {
  const open = code[start] ?? '';
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    if (code[at] === open) depth++;
    else if (code[at] === CLOSED_BY[open] && --depth === 0) return at;
  }
  throw new Error(`a bracket is not closed: ${code.slice(start, start + 60)}`);
}

export function editsIn(root: string): Edits {
  const written = new Set<string>();
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    written.add(path);
  }

  function strayed(path: string, what: string | RegExp): Error {
    return new Error(`${path} holds no ${what} any more: mend tests/scaffold`);
  }

  return {
    get written() {
      return [...written];
    },
    create(path, content) {
      if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
      write(path, content);
    },
    append(path, after, entry) {
      const code = read(path);
      const [mark = ''] = (typeof after === 'string' ? null : after.exec(code)) ?? [];
      const at = typeof after === 'string' ? code.indexOf(after) : code.search(after);
      if (at === -1) throw strayed(path, after);
      const from = at + (typeof after === 'string' ? after : mark).length;
      const start = from + code.slice(from).search(/[{[]/);
      const end = closingOf(code, start);
      const head = code.slice(0, end).trimEnd();
      write(path, `${head}${/[{[,]$/.test(head) ? '' : ','} ${entry}${code.slice(end)}`);
    },
    insertName(path, after, name) {
      const code = read(path);
      const start = code.indexOf('[', code.indexOf(after) + after.length);
      if (!code.includes(after) || start === -1) throw strayed(path, after);
      const end = closingOf(code, start);
      const names = code
        .slice(start + 1, end)
        .split(',')
        .map((one) => one.trim());
      const sorted = [...names.filter((one) => one !== ''), name].sort();
      write(path, `${code.slice(0, start)}[${sorted.join(', ')}]${code.slice(end + 1)}`);
    },
    insertSorted(path, lines, line) {
      const all = read(path).split('\n');
      const places = all.flatMap((one, index) => (lines.test(one) ? [index] : []));
      const last = places.at(-1);
      if (last === undefined) throw strayed(path, lines);
      const later = places.find((index) => (all[index] ?? '') > line);
      all.splice(later ?? last + 1, 0, line);
      write(path, all.join('\n'));
    },
    insertBefore(path, mark, text) {
      const code = read(path);
      const at = code.lastIndexOf(mark);
      if (at === -1) throw strayed(path, mark);
      write(path, code.slice(0, at) + text + code.slice(at));
    },
    addMessages(keys) {
      for (const language of readdirSync(join(root, 'public/_locales'))) {
        const path = `public/_locales/${language}/messages.json`;
        const messages: Record<string, unknown> = JSON.parse(read(path));
        for (const key of keys) {
          if (Object.hasOwn(messages, key)) throw new Error(`${path} has a message ${key} already`);
          messages[key] = { message: '' };
        }
        write(path, `${JSON.stringify(messages, null, 2)}\n`);
      }
    },
  };
}

/** "room-left" as "roomLeft". */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
