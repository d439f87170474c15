/** @jsxImportSource react */
/** Holds the text fields that are not composers: nothing may coach here. */
export function SuggestionColumn() {
  return (
    <aside data-testid="sidebarColumn" aria-label="Beside the timeline">
      <input
        type="search"
        data-testid="SearchBox_Search_Input"
        aria-label="Search query"
        placeholder="Search"
        enterKeyHint="search"
      />
      <div className="box">
        <h2>What’s happening</h2>
        <p className="quiet">Trending in Technology</p>
        <p className="name">#testing</p>
        <p className="quiet">Weather</p>
        <p className="name">First snow</p>
      </div>
      <div className="box">
        <h2>Profile note</h2>
        <label>
          <span className="quiet">Only you can see it</span>
          <textarea data-testid="ProfileNote" rows={3} placeholder="Write a note" />
        </label>
      </div>
    </aside>
  );
}
