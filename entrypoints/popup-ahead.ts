import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAhead } from '../platform/first-reading.ts';

/** Stands before the popup's own script, which takes longer to be read than the background to answer. */
export default defineUnlistedScript(readAhead);
