import { View } from '@tarojs/components';
import { CallButton } from '../../components/call-button';
import { Card } from '../../components/card';
import type { CommunityView } from '../../contract/home/home';
import { callPhone, numberIn } from '../../stores/app/call-phone';
import { homeText } from '../../text/home/home';

/** Whom residents reach, with one press. */
export function ContactCard({ community }: { readonly community: CommunityView }) {
  const { contact, kind } = community;
  if (!contact) return null;
  const number = numberIn(contact);
  return (
    <Card title={homeText.contact}>
      <View className="t-body">{contact}</View>
      {(number !== undefined || kind) && (
        <CallButton
          text={homeText.call}
          invented={kind !== undefined}
          onCall={() => number && callPhone(number)}
        />
      )}
    </Card>
  );
}
