import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFonts } from './find-browser.ts';

/** Chromium that draws the same on every machine: letters without hints and coloured edges, colours as they are. */
const ARGS = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

/** For Fontconfig: no font of the machine but these, and the one without serifs where nothing is asked for. */
function fontConfig(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<cachedir>${cache}</cachedir>
<alias binding="strong"><family>monospace</family><prefer><family>Liberation Mono</family></prefer></alias>
<match target="pattern">
<edit name="family" mode="append" binding="weak"><string>Liberation Sans</string></edit>
</match>
<match target="font">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
</fontconfig>
`;
}

/** What Chromium is started with for pictures that can be compared; null on a machine without the fonts. */
export function fixedLooks(): { args: readonly string[]; env: Readonly<Record<string, string>> } | null {
  const fonts = ensureFonts();
  if (fonts === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, fontConfig(fonts, folder));
  return { args: ARGS, env: { FONTCONFIG_FILE: file } };
}
