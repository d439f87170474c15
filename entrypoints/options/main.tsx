import { render } from 'preact';
import { readSettings, saveTarget, watchSettings } from '../../platform/settings.ts';
import { OptionsPage } from './OptionsPage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('options: #page is missing');

render(<OptionsPage readSettings={readSettings} saveTarget={saveTarget} onSettings={watchSettings} />, page);
