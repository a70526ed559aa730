package dev.freehold.checker.flow.store;

/**
 * One resource value, as opposed to the names for it.
 *
 * <p>A site in a loop makes many values, and after a join one value may have different names
 * depending on the path taken; each gets a number of its own. So a name that may hold a token holds
 * it on every path on which the token exists, and a null test of one name says something of its
 * aliases.
 *
 * @param site where it came from
 * @param number tells the values of a site apart
 */
public record Token(Site site, int number) {
  /** Values of one site beyond this many are no longer told apart. */
  static final int BLURRED = 32;

  /** Whether it stands for one value only. */
  public boolean isExact() {
    return number < BLURRED;
  }
}
