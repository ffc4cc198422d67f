import { COUNT, TEXT, fitsBounds } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { NumberField } from '../../components/number-field';
import { TextField } from '../../components/text-field';
import { TextLink } from '../../components/text-link';
import { useBallotDraft } from '../../stores/ballot/notice';
import { ballotWriteText as text } from '../../text/ballot/write';
import { PlanOptions } from './plan-options';

interface Props {
  readonly communityId: string;
  readonly kind: 'one-of' | 'priorities';
}

/** The named options: plans, one of which wins, or priorities, of which each household picks some. */
export function Options({ communityId, kind }: Props) {
  const { draft, faults, change } = useBallotDraft();
  const { options, most } = draft;
  const [least, many] = COUNT.options;
  const rename = (at: number, title: string) =>
    change({ options: options.map((option, index) => (index === at ? { ...option, title } : option)) });
  return (
    <>
      {kind === 'one-of' && <PlanOptions communityId={communityId} />}
      <Card title={text.optionsTitle[kind]}>
        <View className="t-small">{text.optionsHint[kind]}</View>
        {options.map((option, at) => (
          <View key={at} className="stack">
            <TextField
              label={text.option(at + 1)}
              placeholder={text.optionPlaceholder[kind]}
              value={option.title}
              onChange={(title) => rename(at, title)}
              most={TEXT.motionTitle[1]}
              error={
                faults.includes('options') && !fitsBounds(option.title, TEXT.motionTitle)
                  ? text.fault.options
                  : undefined
              }
              lines="one"
            />
            {options.length > least && (
              <TextLink
                text={text.removeOption(at + 1)}
                onPress={() => change({ options: options.filter((_, index) => index !== at) })}
              />
            )}
          </View>
        ))}
        {options.length < many && (
          <SecondaryButton
            text={text.addOption}
            onPress={() => change({ options: [...options, { title: '' }] })}
          />
        )}
      </Card>
      <Fault error={faults.includes('same') && text.fault.same} />
      {kind === 'priorities' && (
        <Card>
          <NumberField
            label={text.most}
            value={most}
            onChange={(digits) => change({ most: digits })}
            unit={text.mostUnit}
            error={faults.includes('most') ? text.fault.most : undefined}
          />
        </Card>
      )}
    </>
  );
}
