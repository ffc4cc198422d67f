/**
 * Scrolls to the first fault. Taro's own function looks at the first page of the stack, and counts from the nearest
 * card.
 */
export function toFault(): void {
  const faults = [...document.querySelectorAll<HTMLElement>('.field__error')];
  faults.find(({ offsetParent }) => offsetParent)?.scrollIntoView({ block: 'center' });
}
