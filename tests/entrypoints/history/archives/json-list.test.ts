import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../entrypoints/history/archives/json-fields.ts';
import { splitJsonList } from '../../../../entrypoints/history/archives/json-list.ts';

function valuesOf(text: string): unknown[] {
  return Array.from(splitJsonList(text, text.indexOf('[')), parseJson);
}

describe('splitJsonList', () => {
  it('cuts every list as JSON.parse reads it (1,000 lists, seed 20261126)', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 2), (list, indent) => {
        const text = JSON.stringify(list, null, indent);
        expect(valuesOf(`a = ${text};\n`)).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000, seed: 20261126 },
    );
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
  ])('cuts %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});
