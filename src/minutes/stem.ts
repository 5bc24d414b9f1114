/** `minutes/vs/2025-04-03.md` → `2025-04-03` */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:md|markdown|txt)$/i, "");
}
