import { View } from '@tarojs/components';
import { LongText } from '../../components/long-text';
import { PictureGrid } from '../../components/picture-grid';
import type { Asked } from '../../contract/city/approvals';
import { approvalsText as text } from '../../text/city/approvals';

/** What was typed beside the photos of the papers that it was typed from. */
export function EarlierPaper({ asked }: { readonly asked: Extract<Asked, { act: 'earlier' }> }) {
  const { plan, needs, photos } = asked;
  return (
    <>
      <View className="t-small">{text.compare}</View>
      <View className="field__label">{text.photos}</View>
      <PictureGrid pictures={photos} />
      <View className="field__label">{text.lines}</View>
      {plan.lines.map((line, at) => (
        <View key={line} className="t-body">{`${at + 1}. ${line}`}</View>
      ))}
      {needs && (
        <>
          <View className="field__label">{text.needs}</View>
          <LongText text={needs.lines.join('\n')} of={text.needs} />
        </>
      )}
    </>
  );
}
