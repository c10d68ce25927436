/** The shape of a reading to come, so that nothing jumps when it is there. Silent: the live region says what goes on. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span class="bone short" />
      <span class="bone tall" />
      <span class="bone tall half" />
      <div class="switches">
        <span class="bone tile" />
        <span class="bone tile" />
        <span class="bone tile" />
        <span class="bone tile" />
      </div>
      <span class="bone short" />
      <span class="bone" />
      <span class="bone" />
      <span class="bone half" />
      <span class="bone short" />
      <span class="bone" />
      <span class="bone half" />
    </div>
  );
}
