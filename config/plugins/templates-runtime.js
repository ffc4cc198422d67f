import { internalComponents, mergeInternalComponents } from '@tarojs/shared';
import { only, also } from './templates.json';

for (const name of Object.keys(only)) internalComponents[name] = {};
mergeInternalComponents({ ...only, ...also });
