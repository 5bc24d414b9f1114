import ICAL from "ical.js";
import { tzlib_get_ical_block, tzlib_get_timezones } from "timezones-ical-library";

/**
 * The VTIMEZONE of an IANA zone (RFC 5545, 3.6.5), undefined for a name that is none. Names of one and the same
 * clock share a text in the library, under the name of one of them; here it gets the name asked for. Its rules
 * are those that hold now, as if they always had: times before the zone's last change of rules may be an hour off.
 */
export function timeZone(name: string): ICAL.Component | undefined {
  // Asked for a name it does not know, the library writes on the console.
  if (!tzlib_get_timezones().includes(name)) return undefined;
  const [text = ""] = tzlib_get_ical_block(name);
  const zone = new ICAL.Component(ICAL.parse(text));
  zone.updatePropertyWithValue("tzid", name);
  zone.removeProperty("x-lic-location");
  // It tells when the library was made, and would change the bytes with each of its releases.
  zone.removeProperty("last-modified");
  return zone;
}
