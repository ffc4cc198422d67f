interface Event {
  readonly parts?: { readonly first: string };
}

/** Breaks in a function of its own, as handlers do: the stack has to say that it was line 7. */
function firstOf(event: Event): string {
  return event.parts!.first;
}

export async function main(event: Event): Promise<string> {
  await Promise.resolve();
  return firstOf(event);
}
