/** Uses the browser's own observer: Taro's looks at the first page of the stack, not at this one. */
export function watchSeen(id: string, onSeen: () => void): () => void {
  const element = document.getElementById(id);
  if (!element || typeof IntersectionObserver === 'undefined') return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && onSeen(),
    { threshold: 0.5, rootMargin: '0px 0px -100px 0px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
