import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/find-browser.ts';

/** `npm run icons`: draws the icons of the extension from the two SVG files in this folder. */

const ICONS = join(import.meta.dirname, '../../public/icon');

/** Sizes in pixels: the toolbar, the lists of extensions, the stores. */
export const SMALL_SIZES = [16, 24, 32, 48] as const;
export const LARGE_SIZES = [64, 96, 128] as const;

/** The SVG that an icon of this size is drawn from. */
export function svgFor(size: number): string {
  const isSmall = SMALL_SIZES.some((one) => one === size);
  return readFileSync(join(import.meta.dirname, isSmall ? 'icon-small.svg' : 'icon.svg'), 'utf8');
}

/** Draws an SVG as a PNG of so many pixels, on nothing. */
export async function drawSvg(browser: Browser, svg: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** A Chromium that draws, without any extension. */
export function launchPainter(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--force-color-profile=srgb', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

if (process.argv[1] === import.meta.filename) {
  const browser = await launchPainter();
  for (const size of [...SMALL_SIZES, ...LARGE_SIZES])
    writeFileSync(join(ICONS, `${size}.png`), await drawSvg(browser, svgFor(size), size));
  // The one that Edge shows in its store.
  writeFileSync(join(import.meta.dirname, 'pictures/logo-300.png'), await drawSvg(browser, svgFor(300), 300));
  await browser.close();
}
