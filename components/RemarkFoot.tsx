import { Component, type JSX } from 'preact';
import type { Hint, Remark } from '../analysis/coach.ts';
import type { HintActions } from './HintItem.tsx';
import { PageButton } from './PageButton.tsx';
import { text } from './texts.ts';

function NoButtons({
  remark,
  onNo,
}: {
  remark: Remark;
  onNo: NonNullable<HintActions['onNo']>;
}): JSX.Element {
  const { title } = remark;
  return (
    <>
      <PageButton
        keeps
        aria-label={text('hint_not_useful_of', title)}
        onPress={() => onNo('not-useful', remark)}
      >
        {text('hint_not_useful')}
      </PageButton>
      <PageButton keeps aria-label={text('hint_hide_of', title)} onPress={() => onNo('this', remark)}>
        {text('hint_hide')}
      </PageButton>
      <PageButton keeps aria-label={text('hint_never_of', title)} onPress={() => onNo('rule', remark)}>
        {text('hint_never')}
      </PageButton>
    </>
  );
}

/** What stands behind the rule, and what speaks against it. */
function EvidenceLines({ evidence, id }: { evidence: Hint['evidence']; id: string }): JSX.Element {
  const { essay, claim, study, counter } = evidence;
  return (
    <div class="evidence" id={id}>
      <p>{text('hint_claim', claim, essay)}</p>
      {study !== undefined && <p>{study}</p>}
      {counter !== undefined && <p>{text('hint_counter', counter)}</p>}
    </div>
  );
}

export interface RemarkFootProps {
  remark: Remark & Pick<Hint, 'evidence'>;
  /** Left out where there is nothing to say no to. */
  onNo?: HintActions['onNo'] | undefined;
}

/** Names each list of reasons for its button. */
let count = 0;

/**
 * Below a hint or a warning: why it is there, and the ways to say no. A class, as is all that keeps something and stands in
 * pages of sites: each of these would read the hooks.
 */
export class RemarkFoot extends Component<RemarkFootProps, { isWhyOpen: boolean }> {
  override state = { isWhyOpen: false };
  readonly #id = `why-${count++}`;

  override render({ remark, onNo }: RemarkFootProps): JSX.Element {
    const { isWhyOpen } = this.state;
    return (
      <>
        <p class="foot">
          <PageButton
            aria-label={text('hint_why_of', remark.title)}
            aria-expanded={isWhyOpen}
            aria-controls={isWhyOpen ? this.#id : undefined}
            onPress={() => this.setState({ isWhyOpen: !isWhyOpen })}
          >
            {text('hint_why')}
          </PageButton>
          {onNo !== undefined && <NoButtons remark={remark} onNo={onNo} />}
        </p>
        {isWhyOpen && <EvidenceLines evidence={remark.evidence} id={this.#id} />}
      </>
    );
  }
}
