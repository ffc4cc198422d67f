import { FailedState } from '../../components/failed-state';
import { Screen } from '../../components/screen';
import { goHome } from '../../stores/app/navigate';
import { notFoundText, titles } from '../../text/words/app';

/** Shown for an address that no page has: what happened, and the way home. */
export default function NotFound() {
  return (
    <Screen title={titles.notFound}>
      <FailedState title={notFoundText.title} reason={notFoundText.text} onHome={goHome} />
    </Screen>
  );
}
