import { useEffect } from 'react';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { useBallot } from '../../stores/ballot/ballot';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { isObjectionTo, isSendable, useObjection, useRaise } from '../../stores/ballot/objections';
import { useSession } from '../../stores/app/session';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { objectionText as text, objectionTitles } from '../../text/ballot/objections';
import { ObjectionForm } from './objection-form';
import { page } from '../../routes';

/**
 * The form for an objection to the roll's entry, a vote or the result: which flat, what is wrong, what happens next.
 */
export default function Objection() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const to = isObjectionTo(params.to) ? params.to : 'roll';
  const named = decodeURIComponent(params.unit ?? '');
  const { view, load } = useBallot();
  const { draft, open, send } = useObjection();
  const { now } = useRaise();
  const memberships = useSession((session) => session.memberships);
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => open(communityId, to, named), [open, communityId, to, named]);

  const done = now.state === 'done';
  useEffect(() => {
    if (done) scrollToTop();
  }, [done]);

  const ballot = 'value' in view ? view.value.ballot : undefined;
  // Somebody who is missing on the roll has no paper, but lives in a flat.
  const homes = memberships.flatMap((m) => (m.communityId === communityId && m.unit ? [m.unit] : []));
  const own = ballot?.mine.flatMap(({ units, proxyUntil }) => (proxyUntil ? [] : units)) ?? [];
  const units = [...new Set([...(own.length > 0 ? own : homes)])];
  const about = draft.unit || (units.length === 1 ? (units[0] ?? '') : '');
  if (done) {
    return (
      <Screen
        title={objectionTitles.objection}
        bottom={
          <PrimaryButton text={text.seeAll} onPress={() => goIn(communityId, page('household/objections'))} />
        }
      >
        <Sealed seal="plan" title={text.doneTitle} text={text.next[to]}>
          <SecondaryButton text={text.back} onPress={() => goIn(communityId, page('pages/ballot'))} />
        </Sealed>
      </Screen>
    );
  }
  const busy = now.state === 'busy';
  return (
    <Screen
      title={objectionTitles.objection}
      bottom={
        ballot && (
          <FormFoot
            text={busy ? text.sending : text.send}
            busy={busy}
            lacks={[!about && text.lacks.flat, !isSendable(draft.text) && text.lacks.words]}
            refused={refusal(text.problemTitle, now)}
            onPress={() => void send(ballot.ballotId, about)}
          />
        )
      }
    >
      <Viewed view={view} onRetry={refresh}>
        {(value) =>
          value.ballot ? (
            <ObjectionForm
              to={to}
              units={about && !units.includes(about) ? [about, ...units] : units}
              about={about}
            />
          ) : (
            <EmptyState seal="plan" title={text.emptyTitle} text={text.none} />
          )
        }
      </Viewed>
    </Screen>
  );
}
