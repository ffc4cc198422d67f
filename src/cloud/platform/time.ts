/**
 * Epoch ms. The local cloud moves its clock to show a ballot's whole course in minutes and gives every call the
 * shift; the platform does not set it.
 */
export const currentTime = (): number => Date.now() + Number(process.env['LOCAL_CLOCK_SHIFT_MS'] ?? 0);
