import { buildCloud, buildEmulator, flavours } from '../../config/esbuild.mjs';

/** Jest's global set-up: tests of the running cloud always run the code as it is now. */
export default async function () {
  if (process.env.ALREADY_BUILT === '1') return;
  await buildCloud(flavours.local);
  await buildEmulator();
}
