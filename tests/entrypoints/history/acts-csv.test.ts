import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, writeCsv } from '../../../entrypoints/history/acts-csv.ts';
import { makeAct } from '../../analysis/some-acts.ts';
import { storedActs } from './stored-acts.ts';

describe('the CSV', () => {
  it('has a header row, ends lines with CR LF, and writes times in ISO 8601', () => {
    const act = makeAct({ key: 'key-1234', at: Date.UTC(2026, 0, 2, 3, 4, 5), rated: 'promotion' });
    expect(writeCsv([act]).join('')).toBe(
      'at,site,surface,kind,rated,score,status,length,origin,key,fingerprint,group,twin\r\n' +
        '2026-01-02T03:04:05.000Z,x,post,conversation,promotion,0,confirmed,medium,seen,key-1234,,,\r\n',
    );
  });

  it('lets no cell begin as a formula does (200 ledgers, seed 20261126)', () => {
    fc.assert(
      fc.property(storedActs, (acts) => {
        const cells = writeCsv(acts).flatMap((line) => line.trimEnd().split(','));
        expect(cells.filter((cell) => /^["']?[=+\-@\t]/.test(cell) && !cell.startsWith("'"))).toEqual([]);
      }),
      { numRuns: 200, seed: 20261126 },
    );
    expect(writeCsv([makeAct({ key: '-12345678' })])[1]).toContain(",'-12345678,");
  });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+1', "'=1+1"],
    ['@now, then', `"'@now, then"`],
    ['+1', "'+1"],
    ['\t=1', "'\t=1"],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
