import type { JSX, Ref } from 'preact';
import { text } from '../../components/texts.ts';
import { CoachPicture } from './CoachPicture.tsx';

/** The first step: what Twoway does, and what it reads, stores and never does. */
export function WhatStep({ heading }: { heading: Ref<HTMLHeadingElement> }): JSX.Element {
  return (
    <section aria-labelledby="step-title">
      <h2 id="step-title" tabIndex={-1} ref={heading}>
        {text('welcome_what')}
      </h2>
      <p class="lead">{text('welcome_what_note')}</p>
      <CoachPicture />
      <dl class="promises">
        <div>
          <dt>{text('welcome_reads')}</dt>
          <dd>{text('welcome_reads_note')}</dd>
        </div>
        <div>
          <dt>{text('welcome_stores')}</dt>
          <dd>{text('welcome_stores_note')}</dd>
        </div>
        <div>
          <dt>{text('welcome_never')}</dt>
          <dd>{text('welcome_never_note')}</dd>
        </div>
      </dl>
    </section>
  );
}
