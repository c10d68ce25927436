/** Speaks to screen readers whenever its words change; invisible. Always in the page, as a region that comes with its words is not heard. */
export function LiveRegion({ words }: { readonly words: string }) {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {words}
    </p>
  );
}
