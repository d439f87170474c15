import { type Judged, reliability } from './figures.ts';

const SIZE = 320;
const EDGE = 44;

function at(x: number, y: number): string {
  return `${(EDGE + x * SIZE).toFixed(1)},${(EDGE + (1 - y) * SIZE).toFixed(1)}`;
}

function picture(title: string, across: string, up: string, marks: string): string {
  const side = SIZE + 2 * EDGE;
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map((tick) => {
      const x = EDGE + tick * SIZE;
      const y = EDGE + (1 - tick) * SIZE;
      return `<text x="${x}" y="${EDGE + SIZE + 14}" text-anchor="middle">${tick}</text><text x="${EDGE - 6}" y="${y + 3}" text-anchor="end">${tick}</text>`;
    })
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" font-family="sans-serif" font-size="10">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="${side / 2}" y="20" text-anchor="middle" font-size="13">${title}</text>`,
    `<rect x="${EDGE}" y="${EDGE}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>${ticks}`,
    `<text x="${side / 2}" y="${side - 10}" text-anchor="middle">${across}</text>`,
    `<text transform="translate(12 ${side / 2}) rotate(-90)" text-anchor="middle">${up}</text>`,
    marks,
    '</svg>',
    '',
  ].join('\n');
}

const COLOURS = ['#0b57d0', '#b3541e', '#3a7d44'];

function legend(names: readonly string[]): string {
  return names
    .map((name, i) => `<text x="${EDGE + 8}" y="${EDGE + 16 + 14 * i}" fill="${COLOURS[i]}">${name}</text>`)
    .join('');
}

/** Score said against share that is promotion, in ten bins; the area of a dot is the number of texts. */
export function reliabilityDiagram(rows: readonly Judged[]): string {
  const dots = reliability(rows)
    .filter((bin) => bin.count > 0)
    .map((bin) => {
      const [x, y] = at(bin.said, bin.true).split(',');
      return `<circle cx="${x}" cy="${y}" r="${(2 + Math.sqrt(bin.count) / 6).toFixed(1)}" fill="${COLOURS[0]}" fill-opacity=".7"/>`;
    });
  const line = `<polyline points="${at(0, 0)} ${at(1, 1)}" fill="none" stroke="#bbb"/>`;
  return picture(
    'Reliability, cross-validated',
    'score / 100',
    'share with promo of 2.5 or more',
    line + dots.join(''),
  );
}

/** Precision against recall of promotion, for every threshold. */
export function precisionRecallCurve(models: Readonly<Record<string, readonly Judged[]>>): string {
  const curves = Object.values(models).map((rows, i) => {
    const order = [...rows].sort((a, b) => b.score - a.score);
    const all = rows.filter((row) => row.promo >= 2.5).length;
    let hits = 0;
    const points = order.flatMap((row, n) => {
      if (row.promo >= 2.5) hits++;
      return n % 10 === 9 ? [at(hits / all, hits / (n + 1))] : [];
    });
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${COLOURS[i]}" stroke-width="1.5"/>`;
  });
  return picture(
    'Precision and recall of promotion',
    'recall',
    'precision',
    curves.join('') + legend(Object.keys(models)),
  );
}
