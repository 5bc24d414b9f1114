/** "Reviderat vårdprogram: att godkänna programmet" */
export function matterOf({ item, title }: { item: string; title: string }): string {
  return item === "" || title === "" ? item + title : `${item}: ${title}`;
}
