import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { MessageKey } from '../../analysis/message.ts';
import { sayInBrowser } from '../../platform/texts.ts';

afterEach(() => vi.restoreAllMocks());

describe('the texts of the browser', () => {
  it('have their values in place', () => {
    expect(sayInBrowser('occasion_part', '2', '3')).toBe('Part 2 of 3');
  });

  it('are all there', () => {
    vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
    expect(() => sayInBrowser('page_none' as MessageKey)).toThrow('page_none');
  });

  it('are gone in a script whose extension was updated, without an error', () => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const { id } = browser.runtime;
    Object.assign(browser.runtime, { id: undefined });
    try {
      expect(sayInBrowser('page_close')).toBe('');
    } finally {
      Object.assign(browser.runtime, { id });
    }
  });
});
