import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../entrypoints/history/archives/json-fields.ts';
import { splitJsonList } from '../../../../entrypoints/history/archives/json-list.ts';

async function* piecesOf(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** @param length of the pieces; the first one holds the list's beginning in any case */
async function valuesOf(text: string, length = 1000, longest?: number): Promise<unknown[]> {
  const start = text.indexOf('[');
  const values: unknown[] = [];
  const rest = piecesOf(text.slice(start + 1), length);
  const pieces = (async function* () {
    yield text.slice(0, start + 1);
    yield* rest;
  })();
  for await (const element of splitJsonList(pieces, start, longest)) values.push(parseJson(element));
  return values;
}

describe('splitJsonList', () => {
  it('cuts every list as JSON.parse reads it, whatever the pieces (1,000 lists, seed 20261126)', async () => {
    const length = fc.integer({ min: 1, max: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.constantFrom(0, 2),
        length,
        async (list, indent, long) => {
          const text = JSON.stringify(list, null, indent);
          expect(await valuesOf(`a = ${text};\n`, long)).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 1000, seed: 20261126 },
    );
  });

  it('keeps no more than so much of an element that never ends, and the next ones of a long list', async () => {
    const list = `[1,{"a":"${'b'.repeat(5000)}`;
    expect(await valuesOf(list, 100, 300)).toEqual([1, undefined]);
    expect(await valuesOf(`${list}"},2]`, 100, 300)).toEqual([1, undefined, 2]);
    expect(await valuesOf(`${list}"},2]`, 100, 6000)).toEqual([1, { a: 'b'.repeat(5000) }, 2]);
  });

  it.each([
    ['[]', []],
    ['[ ]', []],
    ['[1,2', [1, 2]],
    ['[1,', [1, undefined]],
    ['[', [undefined]],
    ['["a]\\"",{"b":"[,"}]', ['a]"', { b: '[,' }]],
    ['[{"a":1}},2]', [undefined, 2]],
    ['[{"a":1]},2]', [undefined, 2]],
    ['[{"a":{1},2]', [undefined]],
    ['["open,2]', [undefined]],
    ['[,2]', [undefined, 2]],
  ])('cuts %s', async (text, values) => {
    for (const length of [1000, 1]) expect(await valuesOf(text, length)).toEqual(values);
  });
});
