import { browser } from 'wxt/browser';
import type { MessageKey } from '../analysis/message.ts';
import { setTexts } from '../components/texts.ts';
import { english } from './english.ts';

/** Before each unit test file: the browser of the tests knows no messages, so it is given the English ones. */
setTexts(english);
Object.assign(browser.i18n, {
  getMessage: (key: MessageKey, values: string[] = []) => english(key, ...values),
});
