/** Whether « de » loses its vowel before a name: « d’Inès », « de Lina ». An H is taken for one that is aspirated. */
export function elides(name: string): boolean {
  return /^[aeiouœæ]/iu.test(name.normalize('NFD').replace(/\p{M}/gu, ''));
}
