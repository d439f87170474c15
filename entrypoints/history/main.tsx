import { render } from 'preact';
import { headPage, setTexts, text } from '../../components/texts.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import { HistoryPage } from './HistoryPage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('history: #page is missing');

setTexts(sayInBrowser);
headPage(document, text('history_title'));

render(<HistoryPage />, page);
