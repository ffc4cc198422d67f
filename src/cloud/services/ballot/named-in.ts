import type { Matter } from '../../../domain/joining/own-matter';
import type { ProxyDoc } from '../../data/documents/ballot';

/** Whom an authorisation is about: the flats and owners on both sides. */
export const namedIn = ({
  units,
  proxyUnit,
  ownerKey,
  proxyKey,
}: Pick<ProxyDoc, 'units' | 'proxyUnit' | 'ownerKey' | 'proxyKey'>): Matter => ({
  units: [...units, proxyUnit],
  ownerKeys: [ownerKey, proxyKey],
});
