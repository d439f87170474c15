/** @jsxImportSource react */
interface DiscardSheetProps {
  onDiscard: () => void;
  onKeep: () => void;
}

export function DiscardSheet({ onDiscard, onKeep }: DiscardSheetProps) {
  return (
    <div className="layer">
      <div className="scrim" />
      <div
        role="dialog"
        aria-modal="true"
        aria-label="Discard?"
        data-testid="confirmationSheetDialog"
        className="sheet"
      >
        <h2>Discard?</h2>
        <p>This can’t be undone and you’ll lose your draft.</p>
        <button type="button" data-testid="confirmationSheetConfirm" className="danger" onClick={onDiscard}>
          Discard
        </button>
        <button type="button" data-testid="confirmationSheetCancel" className="outlined" onClick={onKeep}>
          Keep editing
        </button>
      </div>
    </div>
  );
}
