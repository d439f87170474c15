/** @jsxImportSource react */
export function PostText({ text }: { text: string }) {
  return (
    <div data-testid="tweetText" lang="en" className="post-text">
      <span>{text}</span>
    </div>
  );
}
