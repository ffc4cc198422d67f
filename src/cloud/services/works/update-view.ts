import type { UpdateView } from '../../../contract/works/works';
import type { Caller } from '../../call';
import { visiblePictures } from '../need/card';
import type { UpdateDoc } from '../../data/documents/works';

export function updateView(update: UpdateDoc, caller: Caller): UpdateView {
  const mine = update.author === caller.openid;
  const { _id, at, text, milestone, progress, pictures } = update;
  return {
    updateId: _id,
    at,
    text,
    milestone,
    progress,
    mine,
    pictures: visiblePictures(pictures, mine),
    picturesWaiting: mine ? pictures.filter(({ check }) => check === 'waiting').length : 0,
  };
}
