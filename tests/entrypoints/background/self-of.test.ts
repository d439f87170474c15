import { describe, expect, it } from 'vitest';
import { selfOf } from '../../../entrypoints/background/self-of.ts';
import type { Brand } from '../../../platform/settings.ts';

const brand = (title: string, isClient: boolean): Brand => ({
  title,
  isClient,
  names: [title],
  handles: [title.toLowerCase()],
  domains: [`${title.toLowerCase()}.example`],
});
const own = { names: ['Mara'], handles: ['zimt'], domains: [] };
const settings = { own, brands: [brand('Mill', false), brand('Heron', true), brand('Quill', true)] };

describe('selfOf', () => {
  it('is the person with all their own brands, and no client', () => {
    expect(selfOf(settings, undefined)).toEqual({
      names: ['Mara', 'Mill'],
      handles: ['zimt', 'mill'],
      domains: ['mill.example'],
    });
    expect(selfOf(settings, 'someone')?.handles).toEqual(['someone', 'zimt', 'mill']);
  });

  it('is the client alone where its account writes, in capitals too', () => {
    expect(selfOf(settings, 'HERON')).toEqual({
      names: ['Heron'],
      handles: ['HERON', 'heron'],
      domains: ['heron.example'],
    });
  });

  it('is nobody where nothing is known', () => {
    const nobody = { own: { names: [], handles: [], domains: [] }, brands: [brand('Heron', true)] };
    expect(selfOf(nobody, undefined)).toBeUndefined();
    expect(selfOf(nobody, '')).toBeUndefined();
    expect(selfOf(null, undefined)).toBeUndefined();
    expect(selfOf(null, 'zimt')).toEqual({ names: [], handles: ['zimt'], domains: [] });
  });
});
