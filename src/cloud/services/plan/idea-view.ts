import type { IdeaView } from '../../../contract/plan/ideas';
import type { Caller } from '../../call';
import type { IdeaDoc } from '../../data/documents/plan';
import { visiblePictures } from '../need/card';

export function ideaView(idea: IdeaDoc, caller: Caller): IdeaView {
  const { _id, at, changedAt, stance, text, pictures, building, tenant, affected, version, answer } = idea;
  const author = idea.author === caller.openid;
  return {
    ideaId: _id,
    at,
    stance,
    text,
    building,
    tenant,
    affected,
    ...(changedAt && { changedAt }),
    pictures: visiblePictures(pictures, author),
    picturesWaiting: author ? pictures.filter(({ check }) => check === 'waiting').length : 0,
    mine: author || caller.flats.some(({ unit }) => unit === idea.unit),
    ...(version && { version }),
    ...(answer && { answer: { at: answer.at, office: answer.office, text: answer.text } }),
  };
}
