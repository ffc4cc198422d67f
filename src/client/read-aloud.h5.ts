/** Whether this device can read aloud. */
export const canReadAloud = (): boolean =>
  typeof globalThis.speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined';

/**
 * Reads the sentences one after the other in the browser's Chinese voice; calls back at the end or if it cannot read.
 */
export function readAloud(sentences: readonly string[], ended: () => void): void {
  stopReading();
  const last = sentences.length - 1;
  sentences.forEach((sentence, i) => {
    // Slower than people talk: elders listen to a notice that they have not read.
    const said = Object.assign(new SpeechSynthesisUtterance(sentence), { lang: 'zh-CN', rate: 0.9 });
    said.onerror = ended;
    if (i === last) said.onend = ended;
    globalThis.speechSynthesis.speak(said);
  });
}

export const stopReading = (): void => globalThis.speechSynthesis?.cancel();
