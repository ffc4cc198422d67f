import * as cloud from 'wx-server-sdk';

/**
 * The phone number behind WeChat's one-time code (phonenumber.getPhoneNumber), as digits only. It is `null` if the code
 * is used up, older than five minutes or not ours (errcode 40029).
 */
export async function phoneOf(code: string): Promise<string | null> {
  try {
    const answer = await cloud.openapi.phonenumber.getPhoneNumber({ code });
    return (answer.phoneInfo ?? answer.phone_info).purePhoneNumber;
  } catch (error) {
    if ((error as { errCode?: number }).errCode === 40029) return null;
    throw error;
  }
}
