package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * One possibility of what a name holds.
 *
 * @param token the resource
 * @param status whether the name may still be used for it
 * @param end where it was moved or released; null while live
 * @param strength what may be done through the name
 * @param loan where a borrow began; null for a name that is no borrow of another name here
 */
public record Binding(
    Token token, Status status, @Nullable Tree end, Ownership strength, @Nullable Tree loan) {

  /** Whether a name may still be used. */
  public enum Status {
    LIVE,
    MOVED,
    RELEASED
  }

  static Binding owner(Token token) {
    return new Binding(token, Status.LIVE, null, Ownership.OWN, null);
  }

  /** What a parameter of that kind holds. */
  static Binding of(Token token, Ownership strength) {
    return new Binding(token, Status.LIVE, null, strength, null);
  }

  public boolean isLive() {
    return status == Status.LIVE;
  }

  /** Whether whoever holds it must see to its release. */
  public boolean owns() {
    return isLive() && strength == Ownership.OWN;
  }

  Binding ended(Status how, Tree where) {
    return isLive() ? new Binding(token, how, where, strength, loan) : this;
  }

  Binding borrowed(Ownership as, Tree where) {
    return new Binding(token, status, end, strength.weaker(as), where);
  }

  Binding granted(Ownership as, Tree where) {
    return new Binding(token, status, end, as, where);
  }

  /** The same, held by something that is not followed here and lends it. */
  Binding lent(Ownership as) {
    return new Binding(token, status, end, strength.weaker(as), loan);
  }

  Binding withToken(Token other) {
    return new Binding(other, status, end, strength, loan);
  }

  /** Whether the two differ in nothing but their witnesses. */
  boolean isAlternativeTo(Binding other) {
    return token.equals(other.token)
        && status == other.status
        && strength == other.strength
        && (loan == null) == (other.loan == null);
  }
}
