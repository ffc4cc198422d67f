import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Tag } from '../../components/tag';
import { newsCount } from '../../stores/home/home';
import { go } from '../../stores/app/navigate';
import { earlierText } from '../../text/city/earlier';
import { homeText } from '../../text/home/home';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  /** Whether the person has a flat here; only residents have needs of their own. */
  readonly resident: boolean;
  /** Whether something was decided before the community came here. */
  readonly earlier: boolean;
}

/** Links to the household's own needs, to the public report and to what was decided elsewhere; it asks the cloud nothing. */
export function OurNeeds({ communityId, resident, earlier }: Props) {
  const news = newsCount(communityId);
  return (
    <Card>
      {resident && (
        <ListRow
          title={homeText.myNeeds}
          hint={homeText.myNeedsHint}
          below={news > 0 ? <Tag kind="seal" text={homeText.news(news)} /> : undefined}
          onOpen={() => go(page('household/my-needs'))}
        />
      )}
      <ListRow
        title={homeText.report}
        hint={homeText.reportHint}
        onOpen={() => go(page('household/report'))}
      />
      {earlier && <ListRow {...earlierText.link} onOpen={() => go(page('household/earlier'))} />}
    </Card>
  );
}
