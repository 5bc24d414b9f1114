/** Characters of YAML (UTF-16 units) that are read at all; a meeting of a hundred decisions needs a tenth. */
export const sizeLimit = 256 * 1024;
/** Lists and records within one another. The deepest shape has seven. */
export const depthLimit = 64;
/** Words and signs, as YAML's lexer counts them: holds small but costly input to a fraction of a second. */
export const tokenLimit = 60_000;
