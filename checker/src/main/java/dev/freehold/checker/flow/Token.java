package dev.freehold.checker.flow;

/**
 * One resource value, as opposed to the names for it.
 *
 * @param site where it came from
 * @param age 0 for the newest value of its site; a site in a loop makes many
 */
public record Token(Site site, int age) {
  /** Older values of a site than this are not told apart. */
  static final int OLDEST = 2;

  /** The same value after its site has made another. */
  Token older() {
    return new Token(site, Math.min(age + 1, OLDEST));
  }
}
