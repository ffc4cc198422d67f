import { Card } from '../../components/card';
import { useCommunity } from '../../stores/app/use-community';
import { useBallotDraft } from '../../stores/ballot/notice';
import { bindingOf } from '../../domain/ballot/notice-draft';
import { ballotWriteText as text } from '../../text/ballot/write';
import { MatterChoice } from '../ballot/matter-choice';
import { RulesWords } from '../ballot/rules-words';
import { StepScreen } from '../ballot/step-screen';
import { useWriting } from '../ballot/use-writing';
import { Items } from './items';
import { Options } from './options';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** The motions: the matter, the items each with its own, the plans to choose between, or the priorities. */
export default function BallotMotions() {
  const communityId = useCommunity();
  useWriting(communityId);
  const { draft, faults, change, checkStep } = useBallotDraft();
  const { kind, matter } = draft;
  const statutory = bindingOf(draft) === 'statutory';
  const next = () => {
    if (checkStep('motions', Date.now())) goIn(communityId, page('worker/ballot-rules'));
  };
  const matters =
    kind === 'items' ? draft.motions.flatMap((motion) => motion.matter ?? []) : [matter ?? []].flat();
  return (
    <StepScreen step="motions" title={text.motionsTitle} press={text.next} onNext={next}>
      {kind === 'items' && <Items asked={statutory} />}
      {(kind === 'one-of' || kind === 'priorities') && <Options communityId={communityId} kind={kind} />}
      {kind !== 'items' && statutory && (
        <Card>
          <MatterChoice
            label={text.matterTitle}
            value={matter}
            missing={faults.includes('matter')}
            onChoose={(value) => change({ matter: value })}
          />
        </Card>
      )}
      {statutory && <RulesWords matters={matters} />}
      {!statutory && <Card>{text.noRule}</Card>}
    </StepScreen>
  );
}
