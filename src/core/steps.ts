/** Work in steps, for whoever has other things to do in between: all of it at once, and what it comes to. */
export function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
