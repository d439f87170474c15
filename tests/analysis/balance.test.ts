import { describe, expect, it } from 'vitest';
import { tallyKinds } from '../../analysis/balance.ts';
import { actsOf, makeAct } from './some-acts.ts';

describe('tallyKinds', () => {
  it('counts kinds, and what stands for many as so many', () => {
    expect(tallyKinds(actsOf('pcsbp'))).toEqual({ promotion: 2, conversation: 1, sharing: 1, broadcast: 1 });
    const alike = { ...makeAct({ kind: 'sharing' }), times: 7 };
    expect(tallyKinds([alike, ...actsOf('s')])).toMatchObject({ sharing: 8, promotion: 0 });
  });
});
