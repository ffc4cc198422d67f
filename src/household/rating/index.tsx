import { useState } from 'react';
import { SecondaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { findLetter, useOutbox } from '../../stores/app/outbox';
import { useRating, useRatingForm, useSubmitRating } from '../../stores/rating/rating';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { titles } from '../../text/words/app';
import { ratingText } from '../../text/rating/rating';
import { KeptNotice } from '../../pages/kept-notice';
import { RatingForm } from './rating-form';
import { RatingResult } from './rating-result';
import type { RatingView } from '../../contract/rating/ratings';

/** The rating of the works: the household's own while it is open, then the result of all. */
export default function Rating() {
  const communityId = useCommunity();
  const { view, load } = useRating();
  const { faults, open: openForm, submit } = useRatingForm();
  const { now, reset } = useSubmitRating();
  const [changing, setChanging] = useState(false);
  const waits = useOutbox(({ letters }) =>
    Boolean(findLetter(letters, 'ratings.submit', (input) => input.communityId === communityId)),
  );
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);

  const rating = 'value' in view ? view.value : undefined;
  const may = Boolean(rating?.period?.open && rating.mayRate && !rating.householdRatedAt);
  const form = may && !waits && (changing || !rating?.mine) && now.state !== 'sent';
  const busy = now.state === 'busy';
  const change = () => {
    reset();
    setChanging(true);
    openForm(communityId, rating?.mine);
  };
  const send = async () => {
    if (!(await submit())) return;
    setChanging(false);
    // What has become of it stands at the top, and everybody's scores take the form's place.
    scrollToTop();
  };
  return (
    <Screen
      title={titles.rating}
      onBack={changing && form ? () => setChanging(false) : undefined}
      bottom={
        form ? (
          <FormFoot
            text={busy ? ratingText.submitting : rating?.mine ? ratingText.change : ratingText.submit}
            busy={busy}
            faults={nameFaults(ratingText.lacks, faults)}
            refused={refusal(ratingText.refusedTitle, now)}
            onPress={() => void send()}
          />
        ) : undefined
      }
    >
      <Viewed view={view} onRetry={refresh}>
        {(value) => (
          <>
            {now.state === 'sent' && (
              <Sealed seal="effect" title={ratingText.doneTitle} text={ratingText.doneText} />
            )}
            {waits && (
              <KeptNotice
                title={ratingText.keptTitle}
                text={ratingText.keptText}
                problem={now.state === 'kept' ? now.problem : undefined}
              />
            )}
            {!value.period && (
              <EmptyState seal="effect" title={ratingText.emptyTitle} text={ratingText.emptyText} />
            )}
            {!waits && <Standing rating={value} />}
            {may && !form && !waits && <SecondaryButton text={ratingText.changeMine} onPress={change} />}
            {form && <RatingForm communityId={communityId} rating={value} />}
            {!form && <RatingResult rating={value} />}
          </>
        )}
      </Viewed>
    </Screen>
  );
}

/** Whether the household has rated, may rate, or why it may not. */
function Standing({ rating }: { readonly rating: RatingView }) {
  const { period, mine, householdRatedAt, mayRate } = rating;
  if (!period) return null;
  if (mine) {
    return (
      <Notice kind="done">
        {period.open ? ratingText.mine(mine.ratedAt) : ratingText.mineClosed(mine.ratedAt)}
      </Notice>
    );
  }
  if (householdRatedAt !== undefined)
    return <Notice kind="info">{ratingText.household(householdRatedAt)}</Notice>;
  if (!period.open) return null;
  return mayRate ? (
    <Notice kind="wait">{ratingText.open(period.closesAt)}</Notice>
  ) : (
    <Notice kind="info">{ratingText.mayNot}</Notice>
  );
}
