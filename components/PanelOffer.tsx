import type { JSX } from 'preact';
import { PageButton } from './PageButton.tsx';
import { text } from './texts.ts';

export interface PanelOfferProps {
  onChoose(mode: 'page' | 'panel'): void;
}

/** Offers to stay out of LinkedIn's pages, with the reason, until it is answered. */
export function PanelOffer({ onChoose }: PanelOfferProps): JSX.Element {
  return (
    <div class="panel-offer">
      <p>{text('offer_reason')}</p>
      <p class="actions">
        <PageButton keeps class="small-button" onPress={() => onChoose('panel')}>
          {text('offer_use_panel')}
        </PageButton>
        <PageButton keeps class="small-button" onPress={() => onChoose('page')}>
          {text('offer_keep_page')}
        </PageButton>
      </p>
    </div>
  );
}
