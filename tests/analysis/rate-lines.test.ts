import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rateDraft } from '../../analysis/rate-draft.ts';

const ROOT = join(import.meta.dirname, '../..');

function rate(input: string) {
  const run = spawnSync('npm', ['run', '--silent', 'rate'], { cwd: ROOT, input, encoding: 'utf8' });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('npm run rate', () => {
  it('rates each line in order as the extension does, and nothing else is printed', () => {
    const text = 'Order now, link in bio';
    const { status, stdout } = rate(
      `{"id":"a","text":"${text}"}\n\n{"id":2,"text":"${text}","surface":"reply","site":"x","neverCount":["${text}"]}\n`,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(['a', 2]);
    expect(lines[0].score).toBeCloseTo(rateDraft(text, { surface: 'post' }).score, 2);
    expect(lines[1]).toMatchObject({ score: 0, findings: [] });
    expect(Object.keys(lines[0])).toEqual(['id', 'score', 'band', 'kind', 'findings']);
    expect(Object.keys(lines[0].findings[0])).toEqual(['cue', 'start', 'end', 'contribution']);
  });

  it('names malformed lines, rates the others, and ends with 1', () => {
    const bad = [
      'x',
      '[1]',
      '{"id":1}',
      '{"text":"a"}',
      '{"id":1,"text":"a","surface":"wall"}',
      '{"id":1,"text":"a","self":{"names":[1]}}',
      '{"id":1,"text":"a","parent":3}',
      '{"id":1,"text":"a","neverCount":"a"}',
    ];
    const { status, stdout, stderr } = rate([...bad, '{"id":"good","text":"Hello"}'].join('\n'));
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout).id).toBe('good');
    for (let line = 1; line <= bad.length; line++) expect(stderr).toContain(`line ${line}: `);
  });
});
