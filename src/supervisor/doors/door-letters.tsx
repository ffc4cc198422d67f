import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { OutboxLink } from '../../pages/outbox-link';
import { useOutbox } from '../../stores/app/outbox';
import { begunUnits } from '../../stores/need/door-draft';
import { problemText } from '../../text/words/errors';
import { doorsText as text } from '../../text/need/doors';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
}

/** Records that wait for the network, and those that the cloud refused meanwhile: their words are drafts again. */
export function DoorLetters({ communityId }: Props) {
  const { letters, refused, acknowledge } = useOutbox();
  const ours = letters.filter(
    ({ procedure, input }) =>
      procedure === 'door.record' && 'slip' in input && input.communityId === communityId,
  );
  const change = (unit: string, mutationId: string) => {
    acknowledge(mutationId);
    goIn(communityId, page('supervisor/door', { unit: unit }));
  };
  return (
    <>
      {ours.length > 0 && (
        <>
          <Notice kind="wait" title={text.waitingTitle(ours.length)}>
            {text.waitingText}
          </Notice>
          <OutboxLink />
        </>
      )}
      {refused.map(({ letter: { input }, error }) => {
        if (!('slip' in input) || input.communityId !== communityId) return null;
        const { unit, mutationId } = input;
        return (
          <View key={mutationId} className="stack">
            <Notice kind="danger" title={text.refusedTitle(unit)}>
              {problemText(error)}
            </Notice>
            <SecondaryButton text={text.refusedOpen} onPress={() => change(unit, mutationId)} />
          </View>
        );
      })}
    </>
  );
}

/** Visits that were begun and not saved, on this phone. */
export function Begun({ communityId }: Props) {
  const units = begunUnits(communityId);
  if (units.length === 0) return null;
  return (
    <Card title={text.begunTitle}>
      <View>
        {units.map((unit) => (
          <ListRow
            key={unit}
            title={text.begun(unit)}
            onOpen={() => goIn(communityId, page('supervisor/door', { unit: unit }))}
          />
        ))}
      </View>
    </Card>
  );
}
