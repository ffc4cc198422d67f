import { concernedBy } from '../../../domain/ballot/proxy';
import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import type { ProxyDoc } from '../../data/documents/ballot';
import { proxies, votes } from '../../data/collections';
import { sortKey } from '../../platform/document-id';
import { readyBallot } from '../../services/ballot/ready-ballot';
import { keepPhoto, takePhoto } from '../../services/ballot/keep-photo';
import { dropUploads } from '../../services/shared/keep-pictures';
import { listPlacesTaken } from '../../services/ballot/proxy-places';
import { ownerOfUnit } from '../../services/ballot/voters';

/**
 * Enters a written authorisation; nobody whom it names may do so. An owner authorises the residents of one flat. One
 * owner votes for at most `proxyCap` others, however many flats the proxy has. Authorisation and load change
 * together, so the cap holds however many are entered at once.
 */
export const enterProxy: Handler<'proxies.enter'> = async ({ input, caller, now }) => {
  const { communityId, ballotId, mutationId, unit, proxyUnit, expiresAt } = input;
  const ballot = await readyBallot(communityId, ballotId, now);
  if (!ballot) return refuse('NOT_FOUND');
  const { closesAt, proxyCap } = ballot.notice;
  if (now >= closesAt) return refuse('BALLOT_CLOSED', { closedAt: closesAt });
  if (!('owners' in ballot)) {
    const { correctionEndsAt, opensAt } = ballot.notice;
    return refuse('ROLL_NOT_FROZEN', { from: now < correctionEndsAt ? correctionEndsAt : opensAt });
  }
  const principal = ownerOfUnit(ballot, unit);
  if (!principal || principal.units.includes(proxyUnit)) return refuse('NOT_ON_BALLOT_ROLL');
  const proxyKey = ownerOfUnit(ballot, proxyUnit)?.ownerKey;
  if (!proxyKey) return refuse('NOT_ON_BALLOT_ROLL');
  const { ownerKey, units } = principal;
  if (isOwnMatter(caller, concernedBy({ ownerKey, units, proxyUnit, proxyKey }))) return refuse('OWN_MATTER');
  if (expiresAt <= now) return refuse('SCHEDULE_INVALID');
  const proxyId = `${ballotId}:${ownerKey}`;
  const [vote, known] = await Promise.all([votes.get(proxyId), proxies.get(proxyId)]);
  if (known?.mutationId === mutationId && known.enteredBy === caller.openid) return ok({ proxyId });
  if (vote) return refuse('ALREADY_VOTED', { castAt: vote.castAt, channel: vote.channel });
  const photo = await keepPhoto(ballotId, input.picture, 'proxies');
  if ('error' in photo) {
    // A repeat has no upload any more: it was deleted once it was kept.
    return (await proxies.get(proxyId))?.mutationId === mutationId ? ok({ proxyId }) : photo;
  }
  const document: ProxyDoc = {
    _id: proxyId,
    ballotId,
    communityId,
    ownerKey,
    units,
    proxyUnit,
    proxyKey,
    expiresAt,
    picture: photo.picture,
    enteredBy: caller.openid,
    enteredAt: now,
    sortKey: sortKey(now, mutationId),
    mutationId,
    state: 'waiting',
    used: false,
  };
  const refused = await atomically(async (atom) => {
    const loadId = `${ballotId}:${proxyKey}`;
    const [given, load] = [await atom.get('proxies', proxyId), await atom.get('proxyLoads', loadId)];
    if (given?.mutationId === mutationId) return null;
    if (given && given.state !== 'revoked') return 'PROXY_EXISTS' as const;
    let others = (load?.ownerKeys ?? []).filter((key) => key !== ownerKey);
    if (others.length >= proxyCap)
      others = [...(await listPlacesTaken(atom, ballotId, proxyKey, others, now))];
    if (others.length >= proxyCap) return 'PROXY_CAP' as const;
    // Last of all: an authorisation that is refused uses up no photo.
    if (!(await takePhoto(atom, ballotId, photo.picture, proxyId))) return 'PHOTO_MISSING' as const;
    if (given) await atom.remove('proxies', proxyId);
    await atom.insert('proxies', document);
    if (load) await atom.update('proxyLoads', loadId, { ownerKeys: [...others, ownerKey] });
    else await atom.insert('proxyLoads', { _id: loadId, ownerKeys: [ownerKey] });
    return null;
  });
  if (refused === 'PROXY_CAP') return refuse('PROXY_CAP', { cap: proxyCap });
  if (refused) return refuse(refused);
  await dropUploads([input.picture]);
  return ok({ proxyId });
};
