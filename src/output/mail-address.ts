const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainPart = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * An e-mail address as mails and calendars carry it, in ASCII (a domain such as å.example as `xn--…`); undefined for
 * anything else. RFC 5321's Dot-string, without comments, quotes and address literals.
 */
export function mailAddress(written: string): string | undefined {
  const [local = "", host = "", ...others] = written.trim().split("@");
  if (others.length > 0 || !localPart.test(local) || /[\s/?#:\\%[\]]/.test(host)) return undefined;
  const url = `http://${host}`;
  const domain = URL.canParse(url) ? new URL(url).hostname : "";
  return domainPart.test(domain) && local.length <= 64 ? `${local}@${domain}` : undefined;
}
