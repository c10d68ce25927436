/**
 * What is made of each input, in the order of the inputs, while up to `window` of them are being made. Holds no more than `window` inputs and results at
 * a time, and takes the next input only when a result was taken.
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  make: (input: Input) => Promise<Result>,
  window: () => number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const input of inputs) {
    const result = make(input);
    result.catch(() => {}); // told when its turn comes
    begun.push(result);
    while (begun.length >= window()) yield await taken(begun);
  }
  while (begun.length > 0) yield await taken(begun);
}

function taken<Result>(begun: Promise<Result>[]): Promise<Result> {
  const first = begun.shift();
  if (first === undefined) throw new Error("Nothing was begun.");
  return first;
}
