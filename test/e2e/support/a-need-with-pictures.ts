import { apiOf, newMutation, valueOf } from '../../support/api';
import type { LocalCloud } from '../../support/local-cloud';
import { aPhoto } from './a-picture';

/** The demo's people have sent words alone: 小赵 adds a need with two pictures, so that pages with them are seen too. */
export async function aNeedWithPictures(cloud: LocalCloud): Promise<void> {
  const openid = 'demo-tenant-c-needs';
  const pictures: string[] = [];
  for (const name of ['lamp-near', 'lamp-far']) pictures.push(await aPhoto(cloud, `needs/${name}`, openid));
  valueOf(
    await apiOf(cloud)(openid, 'needs.submit', {
      communityId: 'c-needs',
      mutationId: newMutation(),
      category: 'lighting',
      place: 'stairwell',
      text: '单元门口的灯不亮，照片是白天和晚上各拍的一张',
      pictures,
    }),
  );
}
