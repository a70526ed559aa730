package dev.freehold.checker.types;

import org.jspecify.annotations.Nullable;

/**
 * Whether code with one signature may stand where another is promised: an overriding method for the
 * one it overrides, a method reference for its interface's method.
 *
 * <p>Owners must be taken and given alike on both sides; a borrow may be taken for less than is
 * promised, and given for more.
 */
public final class Substitution {
  private Substitution() {}

  /**
   * A parameter or receiver.
   *
   * @param promised what callers hand in; null where nothing is said
   * @param taken what the code makes of it
   */
  public static boolean takes(@Nullable Qualifier promised, @Nullable Qualifier taken) {
    if (promised == Qualifier.OWN || taken == Qualifier.OWN) {
      return promised == taken;
    }
    return promised == null || taken == null || promised.allows(taken);
  }

  /**
   * A result.
   *
   * @param promised what callers get; null where nothing is said
   * @param given what the code hands out
   */
  public static boolean gives(@Nullable Qualifier promised, @Nullable Qualifier given) {
    if (promised == Qualifier.OWN || given == Qualifier.OWN) {
      return promised == given;
    }
    return promised == null || given == null || given.allows(promised);
  }
}
