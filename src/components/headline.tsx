import { View } from '@tarojs/components';

/** Two lines of the large size; a longer name would fill the screen before anything is said. */
const most = 24;

/** The name of a thing at the head of its page, smaller if it is long. */
export const Headline = ({ text }: { readonly text: string }) => (
  <View className={[...text].length > most ? 't-list' : 't-page'}>{text}</View>
);
