import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Tag } from '../../components/tag';
import { newsCount } from '../../stores/home/home';
import { go } from '../../stores/app/navigate';
import { homeText } from '../../text/home/home';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  /** Has a flat here: only then are there needs of one's own. */
  readonly resident: boolean;
}

/** What became of the household's own words, and what is public of all; it asks the cloud nothing. */
export function OurNeeds({ communityId, resident }: Props) {
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
    </Card>
  );
}
