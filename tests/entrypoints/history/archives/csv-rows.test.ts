import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quoting, readCsvRows } from '../../../../entrypoints/history/archives/csv-rows.ts';
import { growthOf, MOST_GROWTH } from '../../../processor-time.ts';

const TIME = '2025-07-01 14:33:22';

function rowsOf(text: string, quoting: Quoting) {
  return [...readCsvRows(text, quoting)];
}

function quote(cell: string, quoting: Quoting): string {
  const escaped =
    quoting === 'doubled' ? cell.replaceAll('"', '""') : cell.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return /[",\r\n\\]/.test(cell) ? `"${escaped}"` : cell;
}

describe('readCsvRows', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('reads plain and quoted cells with %s, with and without an end of the last line', (_name, end) => {
    const lines = ['Date,Text,Note', `${TIME},plain,`, `"${TIME}","a, b",""`];
    const rows = [
      ['Date', 'Text', 'Note'],
      [TIME, 'plain', ''],
      [TIME, 'a, b', ''],
    ];
    expect(rowsOf(lines.join(end), 'doubled')).toEqual(rows);
    expect(rowsOf(lines.join(end) + end, 'backslash')).toEqual(rows);
    expect(rowsOf(lines.join(end + end), 'doubled')).toEqual(rows);
  });

  it('reads both ways of writing a quote', () => {
    expect(rowsOf(`Date,Text\n${TIME},"so ""good"", he said"`, 'doubled')[1]?.[1]).toBe('so "good", he said');
    expect(rowsOf(`Date,Text\n${TIME},"so \\"good\\", he said"`, 'backslash')[1]?.[1]).toBe(
      'so "good", he said',
    );
    expect(rowsOf(`Date,Text\n${TIME},"it was \\"good\\""`, 'backslash')[1]?.[1]).toBe('it was "good"');
    expect(rowsOf(`Date,Text\n${TIME},"it was\n\\"good\\"\nreally"`, 'backslash')[1]?.[1]).toBe(
      'it was\n"good"\nreally',
    );
  });

  it('takes a backslash for itself where it escapes nothing', () => {
    expect(rowsOf(`Date,Text\n${TIME},"¯\\_(ツ)_/¯"`, 'backslash')[1]?.[1]).toBe('¯\\_(ツ)_/¯');
    expect(rowsOf(`Date,Text\n${TIME},"C:\\"\n${TIME},next`, 'backslash').slice(1)).toEqual([
      [TIME, 'C:\\'],
      [TIME, 'next'],
    ]);
    expect(rowsOf(`Date,Text\n${TIME},"C:\\"\r\n`, 'backslash')[1]?.[1]).toBe('C:\\');
    expect(rowsOf(`Date,Text\n${TIME},"C:\\new"`, 'doubled')[1]?.[1]).toBe('C:\\new');
  });

  it('goes on with the next row that begins with a time behind a broken one', () => {
    const broken = `Date,Text\n${TIME},"say "cheese" to it\nand more"\nor less\n${TIME},fine\nstray\n\n${TIME},last`;
    expect(rowsOf(broken, 'doubled')).toEqual([['Date', 'Text'], null, [TIME, 'fine'], null, [TIME, 'last']]);
    expect(rowsOf(`Date,Text\n${TIME},"never closed\n${TIME},"fine"`, 'backslash')).toEqual([
      ['Date', 'Text'],
      null,
      [TIME, 'fine'],
    ]);
  });

  it('keeps a line inside a cell that looks like a row', () => {
    const cell = `My log:\n${TIME},oiled the wheel`;
    expect(rowsOf(`Date,Text\n${TIME},"${cell}"\n${TIME},next`, 'doubled').slice(1)).toEqual([
      [TIME, cell],
      [TIME, 'next'],
    ]);
  });

  it.each(['doubled', 'backslash'] as const)(
    'gives back what was written, %s (1,000 tables, seed 20261126)',
    (quoting) => {
      const cell = fc.stringMatching(/^[a\\", \n;é🎉]{0,12}$/u);
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.constant(TIME), cell, cell), { maxLength: 6 }), (table) => {
          const rows = [['Date', 'One', 'Two'], ...table];
          const text = rows.map((row) => row.map((one) => quote(one, quoting)).join(',')).join('\n');
          expect(rowsOf(text, quoting)).toEqual(rows);
        }),
        { numRuns: 1000, seed: 20261126 },
      );
    },
  );

  it('never throws, whatever stands there (2,000 texts, seed 20261126)', () => {
    const piece = fc.constantFrom('"', '""', '\\', ',', '\n', '\r\n', `${TIME},`, 'a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isDoubled) => {
        const text = pieces.join('');
        expect(rowsOf(text, isDoubled ? 'doubled' : 'backslash').length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000, seed: 20261126 },
    );
  });

  it.each([
    ['never closed', `${TIME},"a\n`],
    ['escaped at the start', `${TIME},"\\"a\n`],
    ['without a time', 'a,"b\n'],
    ['of commas', ','.repeat(5)],
    ['of empty cells that never end', `${TIME},"",""\n${TIME},"""\n`],
  ])('is linear in rows %s', (_name, row) => {
    const read = (count: number) => {
      const text = `Date,Text\n${row.repeat(count)}`;
      rowsOf(text, 'backslash');
      rowsOf(text, 'doubled');
    };
    expect(growthOf(read, 6000)).toBeLessThan(MOST_GROWTH);
  });
});
