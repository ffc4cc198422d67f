import type { Asked } from '../../../contract/city/approvals';
import type { ApprovalDoc, EarlierDoc } from '../../data/documents/city';
import { keysOf } from '../../platform/crypto/keys';
import { openField } from '../../platform/crypto/sealed-field';
import { temporaryLinks } from '../../platform/files';

/**
 * What was asked for, in full. A second person sees the photos before WeChat has looked at them: they are to be compared
 * with what was typed. `null` for what was asked with a document that is gone.
 */
export async function viewAsked(approval: ApprovalDoc, paper: EarlierDoc | undefined): Promise<Asked | null> {
  switch (approval.act) {
    case 'setting':
      return { act: 'setting', ...approval.asked };
    case 'close-community':
      return { act: 'close-community', ...approval.asked };
    case 'bureau': {
      const { from, until } = approval.asked;
      const { _id, name } = approval;
      return {
        act: 'bureau',
        from,
        until,
        name: name === undefined ? '' : openField(name, _id, keysOf('FIELD_KEY')),
      };
    }
    case 'earlier': {
      if (!paper) {
        // A decided one is shown by its first line; whoever wants the whole reads the community's page.
        return approval.state === 'waiting'
          ? null
          : {
              act: 'earlier',
              entry: approval.asked.entry,
              plan: { source: '', on: 0, lines: [] },
              photos: [],
            };
      }
      const { entry, needs, plan, vote, pictures } = paper;
      const links = await temporaryLinks(pictures.map(({ file }) => file));
      return {
        act: 'earlier',
        entry,
        ...(needs && { needs }),
        plan,
        ...(vote && { vote }),
        photos: pictures.flatMap(({ file }) => links.get(file) ?? []),
      };
    }
  }
}
