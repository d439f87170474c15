import { browser } from 'wxt/browser';
import { setTexts } from '../components/texts.ts';
import { packTexts } from '../platform/packed-texts.ts';
import { ENGLISH, english } from './english.ts';

/** Before each unit test file: the browser of the tests knows no messages, so it is given the English ones. */
setTexts(english);
const packed = packTexts(ENGLISH, ENGLISH);
Object.assign(browser.i18n, {
  getMessage: (name: string) => packed[name]?.message ?? '',
});
