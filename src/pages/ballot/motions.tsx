import { View } from '@tarojs/components';
import { ListRow } from '../../components/list-row';
import type { Form } from '../../domain/ballot/form';
import { ballotText as text } from '../../text/ballot/ballot';
import { matterArticle, matterName } from '../../text/ballot/labels';

/** The motions: items or options as a numbered list, each matter with its article if owners decide. */
export function Motions({ form }: { readonly form: Form }) {
  const { kind, motions } = form;
  const lawful = form.binding === 'statutory';
  const [only] = motions;
  if (kind === 'items') {
    return (
      <View className="stack">
        <View className="t-list">{text.kind.items(motions.length)}</View>
        <View>
          {motions.map(({ motionId, title, matter }, i) => (
            <ListRow
              key={motionId}
              title={text.motionOf(title, i + 1)}
              hint={lawful ? text.matterOf(matterName[matter], matterArticle(matter)) : undefined}
            />
          ))}
        </View>
      </View>
    );
  }
  if (!only) return null;
  return (
    <View className="stack">
      {kind !== 'matter' && (
        <>
          <View className="t-list">{text.kind[kind](only.options.length, form.most)}</View>
          <View>
            {only.options.map(({ optionId, title }, i) => (
              <ListRow key={optionId} title={text.motionOf(title, i + 1)} />
            ))}
          </View>
        </>
      )}
      {lawful && (
        <View className="t-small">{text.matterOf(matterName[only.matter], matterArticle(only.matter))}</View>
      )}
    </View>
  );
}
