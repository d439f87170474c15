import { madeOnce } from '../../components/texts.ts';

function format(unit: 'byte' | 'kilobyte' | 'megabyte', value: number): string {
  const formats = madeOnce(
    unit,
    (place) =>
      new Intl.NumberFormat(place, {
        style: 'unit',
        unit,
        // The short form of bytes has no plural.
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: 1,
      }),
  );
  return formats.format(value);
}

/** "812 bytes", "3.4 kB", "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return format('byte', bytes);
  return bytes < 1_000_000 ? format('kilobyte', bytes / 1000) : format('megabyte', bytes / 1_000_000);
}
