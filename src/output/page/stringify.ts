import type { Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";

/** A page's tree as HTML; every text and attribute in it is escaped. */
export function stringify(page: Root): string {
  const written = remark().use(rehypeStringify, { closeSelfClosing: false }).stringify(page);
  return `${written.trimEnd()}\n`;
}
