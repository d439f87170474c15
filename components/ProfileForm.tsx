import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BrandFields, type BrandNames } from './BrandFields.tsx';
import { OwnFields, type OwnNames, type ReadField } from './OwnFields.tsx';
import { number, text } from './texts.ts';

export interface ProfileFormProps {
  own: OwnNames;
  brands: readonly BrandNames[];
  /** So many brands are kept. */
  mostBrands: number;
  parse: ReadField;
  /** Called with each change that is valid, and what is said of it. */
  onOwn(own: OwnNames, done: string): void;
  onBrands(brands: readonly BrandNames[], done: string): void;
}

const NEW_BRAND: BrandNames = { title: '', isClient: false, names: [], handles: [], domains: [] };

/** Who the person is, and for whom else they post. */
export function ProfileForm(props: ProfileFormProps): JSX.Element {
  const { own, brands, mostBrands, parse, onOwn, onBrands } = props;
  const [isAdding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement | null>(null);
  const adder = useRef<HTMLButtonElement | null>(null);

  useEffect(() => {
    if (isAdding) list.current?.querySelector<HTMLInputElement>('.brand-fields:last-child input')?.focus();
  }, [isAdding]);

  function change(index: number, brand: BrandNames): void {
    setAdding(isAdding && index < brands.length);
    onBrands(
      [...brands.slice(0, index), brand, ...brands.slice(index + 1)],
      text('profile_saved', brand.title),
    );
  }

  function remove(index: number): void {
    const title = brands[index]?.title;
    if (title === undefined) setAdding(false);
    else onBrands(brands.toSpliced(index, 1), text('profile_removed', title));
    // The button that was pressed is gone.
    adder.current?.focus();
  }

  const isFull = brands.length >= mostBrands;
  return (
    <div class="profile-form">
      <OwnFields own={own} parse={parse} onChange={(changed) => onOwn(changed, text('profile_own_saved'))} />
      <div class="brands">
        <h3>{text('profile_brands')}</h3>
        <p class="note">{text('profile_brands_note')}</p>
        <div ref={list}>
          {[...brands, ...(isAdding ? [NEW_BRAND] : [])].map((brand, index) => (
            <BrandFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a new one stays the same while it gets its name
              key={index}
              brand={brand}
              parse={parse}
              onChange={(changed) => change(index, changed)}
              onRemove={() => remove(index)}
            />
          ))}
        </div>
        <button
          type="button"
          ref={adder}
          aria-disabled={isAdding || isFull}
          onClick={() => !isFull && setAdding(true)}
        >
          {text('profile_add')}
        </button>
        {isFull && <p class="note">{text('profile_most_brands', number(mostBrands))}</p>}
      </div>
    </div>
  );
}
