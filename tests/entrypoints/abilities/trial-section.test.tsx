// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TrialSection } from '../../../entrypoints/abilities/TrialSection.tsx';
import { NOWHERE, type Trial } from '../../../entrypoints/abilities/try-connection.ts';
import { all, clear, press, show } from '../../components/samples.ts';
import { pick } from '../../fixtures/load-fixture.ts';

const REFUSED: Trial = {
  outcome: 'refused',
  directive: 'connect-src',
  policy: "default-src 'none'; connect-src 'none'",
  address: NOWHERE,
};

const said = () => pick('[role="status"]');

/** The section after its button was pressed. */
async function tryIt(trial: Trial): Promise<void> {
  show(<TrialSection tryConnection={async () => trial} />);
  await press(pick('button'));
}

afterEach(clear);

describe('the trial of a connection', () => {
  it('is not made before it is asked for, and says where it would go', () => {
    const tryConnection = vi.fn(async () => REFUSED);
    show(<TrialSection tryConnection={tryConnection} />);
    expect(tryConnection).not.toHaveBeenCalled();
    expect(said().textContent).toBe('');
    expect(document.body.textContent).toContain(`Twoway asks for ${NOWHERE}`);
    expect(all('.proof')).toEqual([]);
  });

  it('shows a refusal with the words of the browser, and no alarm', async () => {
    await tryIt(REFUSED);
    expect(said().textContent).toBe('Refused: your browser stopped it before anything left.');
    expect(said().className).toBe('said');
    expect(all('.proof dt').map((one) => one.textContent)).toEqual(['Rule', 'Address', 'All rules']);
    expect(all('.proof dd').map((one) => one.textContent)).toEqual([
      'connect-src',
      NOWHERE,
      "default-src 'none'; connect-src 'none'",
    ]);
  });

  it('is an alarm where it only failed: nothing forbade it', async () => {
    await tryIt({ outcome: 'tried' });
    expect(said().textContent).toBe(
      'Not refused: nothing forbids this build to connect. It failed only because nobody is at that address.',
    );
    expect(said().className).toBe('said problem');
    expect(all('.proof')).toEqual([]);
  });

  it('is an alarm where something answered', async () => {
    await tryIt({ outcome: 'answered' });
    expect(said().textContent).toMatch(/^Not refused: something answered\. That must not happen/);
    expect(said().className).toBe('said problem');
    expect(all('.proof')).toEqual([]);
  });

  it('says that it runs, runs once at a time, and keeps its button', async () => {
    const ends: ((trial: Trial) => void)[] = [];
    show(<TrialSection tryConnection={() => new Promise((resolve) => ends.push(resolve))} />);
    const button = pick<HTMLButtonElement>('button');
    button.focus();
    await press(button);
    expect(said().textContent).toBe('Trying …');
    expect(said().className).toBe('said');
    await press(button);
    expect(ends).toHaveLength(1);
    expect(document.activeElement).toBe(button);
    ends[0]?.({ outcome: 'answered' });
    await press(document.body);
    expect(said().className).toBe('said problem');
    // Once more, what was said before is no proof any longer.
    await press(button);
    expect(said().textContent).toBe('Trying …');
    ends[1]?.(REFUSED);
    await press(document.body);
    expect(all('.proof dd')).toHaveLength(3);
  });
});
