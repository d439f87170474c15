import type { BundledPackage } from './bundled-packages.ts';

const LINE = '-'.repeat(80);

/** NOTICES.txt: which code of others stands in the package, and under which terms. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, licence, source, texts }) =>
    [LINE, `${name} ${version}`, `Licence: ${licence}`, `Source: ${source}`, '', ...texts].join('\n'),
  );
  const head = [
    'Twoway stands under the MIT licence (LICENSE.txt). It contains code of these packages, bundled and made shorter,',
    'each under its own licence:',
    '',
    ...packages.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`),
  ].join('\n');
  return `${[head, ...parts].join('\n\n')}\n`;
}
