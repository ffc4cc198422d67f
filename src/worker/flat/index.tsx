import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { useEffect } from 'react';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { FlatField } from '../../components/flat-field';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { readTypedUnit } from '../../domain/joining/typed-flat';
import { useEnd, useFlatDesk, useMembers } from '../../stores/joining/members';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { flatText as text } from '../../text/joining/desk';
import { EndForm } from './end-form';
import { Members } from './members';
import { page } from '../../routes';

/** One flat: its owners on the roll, the people who have joined, and what to do when somebody has moved out or sold. */
export default function Flat() {
  const communityId = useCommunity();
  const { typed, unit, ending, reason, type, find, choose, end, open } = useFlatDesk();
  const { view, reload } = useMembers();
  const { now } = useEnd();
  useEffect(() => open(), [open]);

  if (ending) {
    const busy = now.state === 'busy';
    const bottom = (
      <FormFoot
        text={busy ? text.ending : text.endYes}
        busy={busy}
        lacks={[!fitsBounds(reason, TEXT.ending) && text.reason]}
        refused={refusal(text.endFailed, now)}
        onPress={() => void end(communityId)}
      >
        <SecondaryButton text={text.endNo} busy={busy} onPress={() => choose(undefined)} />
      </FormFoot>
    );
    return (
      <Screen title={text.title} bottom={bottom} onBack={() => choose(undefined)}>
        <EndForm member={ending} />
      </Screen>
    );
  }
  return (
    <Screen
      title={text.title}
      bottom={
        unit ? (
          <PrimaryButton
            text={text.sale}
            onPress={() =>
              goIn(communityId, page('worker/sale', { b: typed.building, s: typed.stairwell, r: typed.room }))
            }
          />
        ) : (
          <FormFoot
            text={text.find}
            lacks={[readTypedUnit(typed) === undefined && text.label]}
            onPress={() => {
              find(communityId);
              scrollToTop();
            }}
          />
        )
      }
    >
      {now.state === 'done' && <Notice kind="done">{text.ended}</Notice>}
      <Card>
        <FlatField
          label={text.label}
          value={typed}
          lack={readTypedUnit(typed) === undefined && text.writeFlat}
          onChange={type}
        />
      </Card>
      {unit && (
        <Viewed view={view} onRetry={() => void reload()} skeletonCards={2}>
          {(found) => <Members unit={unit} found={found} onEnd={choose} />}
        </Viewed>
      )}
    </Screen>
  );
}
