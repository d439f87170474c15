/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { paintTheme, readPageOptions } from './page-options.ts';

const options = readPageOptions(location.search);
paintTheme(options.theme);
const container = document.getElementById('react-root');
if (!container) throw new Error('playground: #react-root is missing');
createRoot(container).render(<App outcome={options.outcome} />);
