import { expose } from 'comlink';
import { pptxOf } from './pptx.ts';

expose({ pptxOf });
