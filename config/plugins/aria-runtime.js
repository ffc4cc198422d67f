import { mergeInternalComponents } from '@tarojs/shared';
import components from './aria-components.json';

mergeInternalComponents(components);
