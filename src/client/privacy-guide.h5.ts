/** A browser has no guide of WeChat's. */
export const openPrivacyContract = async (): Promise<boolean> => false;
