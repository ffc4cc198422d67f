import { Card } from '../../components/card';
import { EntryGrid } from '../../components/entry-grid';
import { View } from '@tarojs/components';
import type { AreaRole } from '../../domain/joining/office';
import { go } from '../../stores/app/navigate';
import { homeText } from '../../text/home/home';
import { page } from '../../routes';
import { meEntry } from './member-tiles';

interface Props {
  readonly roles: readonly AreaRole[];
  readonly areaName?: string | undefined;
}

const cityEntry = { key: 'city', ...homeText.city, onOpen: () => go(page('bureau/city')) };
const approvalsEntry = {
  key: 'approvals',
  ...homeText.approvals,
  onOpen: () => go(page('bureau/approvals')),
};

/** The offices above the communities belong to none of them; the hub's button opens what they look at first. */
export function BureauHome({ roles, areaName }: Props) {
  const bureau = roles.includes('bureau');
  return (
    <>
      <Card title={areaName ?? homeText.bureauTitle}>
        <View className="t-body">{bureau ? homeText.bureauText : homeText.areaText}</View>
      </Card>
      <EntryGrid entries={[cityEntry, approvalsEntry, meEntry]} />
    </>
  );
}
