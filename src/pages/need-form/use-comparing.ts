import { useCallback, useEffect } from 'react';
import { useNeedForm } from '../../stores/need/form';
import { useSimilar } from '../../stores/need/similar';

/** So long a pause tells that the person has stopped typing. */
const pauseMs = 800;

/** Compares the words with what neighbours said, after a pause; answers how to do it at once, when the field is left. */
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
    // Only words are waited for; another category or place is no new text.
  }, [compare, text]);
  return compare;
}
