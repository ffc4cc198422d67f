import { COUNT, TEXT, fitsBounds } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { TextField } from '../../components/text-field';
import { TextLink } from '../../components/text-link';
import { useBallotDraft } from '../../stores/ballot/notice';
import { type MotionDraft } from '../../domain/ballot/notice-draft';
import { ballotWriteText as text } from '../../text/ballot/write';
import { MatterChoice } from '../ballot/matter-choice';

interface Props {
  /** Whether to ask for the matter; a consultation decides nothing, so it has none. */
  readonly asked: boolean;
}

/** The items of the vote, each with its own matter, because each may need a different majority. */
export function Items({ asked }: Props) {
  const { draft, faults, change } = useBallotDraft();
  const { motions } = draft;
  const [least, most] = COUNT.motions;
  const put = (at: number, motion: MotionDraft) =>
    change({ motions: motions.map((other, index) => (index === at ? motion : other)) });
  return (
    <>
      {motions.map((motion, at) => (
        <Card key={at} title={text.item(at + 1)}>
          <View className="stack stack--wide">
            <TextField
              label={text.itemName}
              placeholder={text.itemPlaceholder}
              value={motion.title}
              onChange={(title) => put(at, { ...motion, title })}
              most={TEXT.motionTitle[1]}
              error={
                faults.includes('motions') && !fitsBounds(motion.title, TEXT.motionTitle)
                  ? text.fault.motions
                  : undefined
              }
              lines="one"
            />
            {asked && (
              <MatterChoice
                label={text.itemMatter(at + 1)}
                value={motion.matter}
                missing={faults.includes('matter') && !motion.matter}
                onChoose={(matter) => put(at, { ...motion, matter })}
              />
            )}
          </View>
          {motions.length > least && (
            <TextLink
              text={text.removeItem(at + 1)}
              onPress={() => change({ motions: motions.filter((_, index) => index !== at) })}
            />
          )}
        </Card>
      ))}
      <Fault error={faults.includes('same') && text.fault.same} />
      {motions.length < most && (
        <SecondaryButton
          text={text.addItem}
          onPress={() => change({ motions: [...motions, { title: '' }] })}
        />
      )}
    </>
  );
}
