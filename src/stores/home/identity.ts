import { createPageStore } from '../kit/create-page-store';

/** The own OPENID. */
export const useIdentity = createPageStore('identity', 'home.identity');
