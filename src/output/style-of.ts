import { type Colour, readableShade, readColour } from "../model/colour.ts";
import type { Config } from "../model/config.ts";
import { configFile } from "../model/layout.ts";
import { night, nightTint, paper, paperTint } from "../model/paper.ts";
import { type Style, styleFile } from "../model/style.ts";
import { type DocumentStyle, defaultStyle, fontStack, type Letterhead } from "./style.ts";

/** What an archive says of its documents' looks, and for whose documents it is asked. */
export interface StyleSource {
  config: Config;
  /** What `style/style.yaml` says. */
  style?: Style | undefined;
  /** Key of the forum; undefined for none of the archive's. */
  forum: string | undefined;
}

/**
 * The style of a forum's documents, but for the logo's picture: what the forum says goes before what `klubba.yaml`
 * says for all, that before `style/style.yaml`, and that before the default; field by field.
 */
export function styleOf(source: StyleSource): DocumentStyle {
  const said = saidBy(source);
  const first = <T>(pick: (style: Style) => T | undefined) => firstOf(said, pick);
  const { text, headings } = defaultStyle.fonts;
  return {
    colours: coloursOf(said),
    fonts: {
      text: fontStack(first(({ fonts }) => filled(fonts?.text)) ?? [], text),
      headings: fontStack(first(({ fonts }) => filled(fonts?.headings)) ?? [], headings),
    },
    letterhead: letterheadOf(said, source.config),
    footer: first(({ footer }) => footer) ?? "",
    logo: undefined,
  };
}

/** The logo that counts: which file names it, and how; undefined where there is none. */
export function logoOf(
  source: StyleSource,
): { from: string; written: string; alt: string; style: Style } | undefined {
  const { config, style, forum } = source;
  const inConfig = [forumStyle(config, forum), config.style].find((each) => each?.logo !== undefined);
  const said = inConfig ?? style;
  if (said?.logo === undefined) return undefined;
  const organisation = letterheadOf(saidBy(source), config).organisation;
  const alt = said.logo_text ?? organisation;
  return { from: inConfig ? configFile : styleFile, written: said.logo, alt, style: said };
}

function saidBy({ config, style, forum }: StyleSource): Style[] {
  return [forumStyle(config, forum), config.style, style].flatMap((each) => each ?? []);
}

function forumStyle({ forums = {} }: Config, forum: string | undefined): Style | undefined {
  return forum !== undefined && Object.hasOwn(forums, forum) ? forums[forum]?.style : undefined;
}

function firstOf<T>(said: readonly Style[], pick: (style: Style) => T | undefined): T | undefined {
  for (const style of said) {
    const found = pick(style);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A colour of the organisation's stands for the dark screen too, in a lighter shade, unless it says which. */
function coloursOf(said: readonly Style[]): DocumentStyle["colours"] {
  const told = (pick: (colours: NonNullable<Style["colours"]>) => string | undefined): Colour | undefined =>
    readColour(firstOf(said, ({ colours }) => colours && pick(colours)) ?? "");
  const accent = told((colours) => colours.accent);
  const dark = told((colours) => colours.accent_dark) ?? accent;
  return {
    accent: onAll(accent ?? defaultStyle.colours.accent, [paper, paperTint]),
    accentDark: onAll(dark ?? defaultStyle.colours.accentDark, [night, nightTint]),
  };
}

/** The nearest shade that can be read on each of these. */
function onAll(colour: Colour, backgrounds: readonly Colour[]): Colour {
  return backgrounds.reduce((shade, background) => readableShade(shade, background), colour);
}

function letterheadOf(said: readonly Style[], { organisations = [] }: Config): Letterhead {
  const first = <T>(pick: (letterhead: NonNullable<Style["letterhead"]>) => T | undefined) =>
    firstOf(said, ({ letterhead }) => letterhead && pick(letterhead));
  const only = organisations.length === 1 ? organisations[0]?.name : undefined;
  return {
    organisation: first(({ organisation }) => organisation) ?? only ?? "",
    unit: first(({ unit }) => unit) ?? "",
    address: first(({ address }) => filled(address)) ?? [],
    phone: first(({ phone }) => phone) ?? "",
    email: first(({ email }) => email) ?? "",
    web: first(({ web }) => web) ?? "",
  };
}

function filled(names: readonly string[] | undefined): readonly string[] | undefined {
  return names && names.length > 0 ? names : undefined;
}
