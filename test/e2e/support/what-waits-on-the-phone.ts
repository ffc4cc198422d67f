import type { Phone } from '../../support/browser';
import { aPicture } from './a-picture';

/**
 * A phone on which things wait, put into its storage as a killed app leaves them: a need of whose two pictures one is
 * gone, a vote that the cloud is too busy for, a rating, and a refusal with its words.
 */
export async function whatWaitsOnThePhone(phone: Phone): Promise<void> {
  const picture = `data:image/png;base64,${aPicture('lamp').buffer.toString('base64')}`;
  await phone.context.route('**/call/**', async (route) => {
    if (!/ballots\.cast|ratings\.submit/.test(route.request().postData() ?? '')) return route.continue();
    const result = { ok: false, error: { code: 'BUSY', details: null } };
    return route.fulfill({ json: { requestId: 'busy', result } });
  });
  await phone.page.evaluate(putInStorage, picture);
  await phone.page.reload();
  await phone.shows('这会儿办的人多');
}

/** Runs in the page. */
function putInStorage(picture: string): void {
  const owner = localStorage.getItem('local-persona') ?? '';
  const put = (key: string, list: object[]) =>
    localStorage.setItem(`${owner}|${key}`, JSON.stringify({ data: JSON.stringify(list) }));
  const now = Date.now();
  const day = 86_400_000;
  const words = {
    category: 'lighting',
    place: 'stairwell',
    text: '三单元门口的路灯一直不亮，晚上孩子放学看不见台阶',
  };
  const at = { communityId: 'c-needs' };
  put('outbox', [
    {
      procedure: 'needs.submit',
      input: { ...at, ...words, pictures: [], mutationId: 'need-0123456789abcdef' },
      writtenAt: now - 3_600_000,
      files: { folder: 'needs', paths: [picture, 'wxfile://usr/gone.jpg'] },
      draft: { key: 'need:c-needs', value: { ...words, pictures: [picture, 'wxfile://usr/gone.jpg'] } },
      lost: [1],
      lastError: { code: 'PICTURE_LOST', details: { places: [1] } },
    },
    {
      procedure: 'ballots.cast',
      input: {
        ...at,
        ballotId: 'b',
        ownerKey: 'o',
        mutationId: 'vote-0123456789abcdef',
        choice: { m1: ['approve'] },
      },
      writtenAt: now - 7_200_000,
      until: now + day,
    },
    {
      procedure: 'ratings.submit',
      input: {
        ...at,
        overall: 'satisfied',
        dimensions: {},
        comment: '',
        mutationId: 'rate-0123456789abcdef',
      },
      writtenAt: now - day,
      until: now - 60_000,
    },
  ]);
  put('refused', [
    {
      letter: {
        procedure: 'needs.submit',
        input: { ...at, ...words, pictures: [], mutationId: 'nope-0123456789abcdef' },
        writtenAt: now - day,
        draft: { key: 'need:c-needs', value: { ...words, pictures: [] } },
      },
      error: { code: 'TEXT_REFUSED', details: null },
    },
  ]);
}
