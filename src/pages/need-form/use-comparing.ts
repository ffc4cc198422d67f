import { useCallback, useEffect } from 'react';
import { useNeedForm } from '../../stores/need/form';
import { useSimilar } from '../../stores/need/similar';

/** A pause of this length means that the person has stopped typing. */
const pauseMs = 800;

/**
 * Compares the text with neighbours' needs after a pause; returns a function that does it at once, for leaving the
 * field.
 */
export function useComparing(communityId: string): () => void {
  const text = useNeedForm((form) => form.draft.text);
  const ask = useSimilar((similar) => similar.ask);
  const compare = useCallback(() => {
    const { draft, joined } = useNeedForm.getState();
    if (communityId && !joined) void ask({ ...draft, communityId });
  }, [communityId, ask]);
  useEffect(() => {
    const timer = setTimeout(compare, pauseMs);
    return () => clearTimeout(timer);
    // Only text is waited for; another category or place is no new text.
  }, [compare, text]);
  return compare;
}
