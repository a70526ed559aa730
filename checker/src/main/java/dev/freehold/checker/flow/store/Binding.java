package dev.freehold.checker.flow.store;

import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One possibility of what a name holds.
 *
 * @param token the resource
 * @param path the part of it
 * @param status whether the name may still be used for it
 * @param end where it was moved or released; null while live
 * @param strength what may be done through the name
 * @param loans through which the name reaches the place; all must be alive when it is used. Empty
 *     for an owner, unless it borrows from another value itself, and for what the caller lent
 */
public record Binding(
    Token token,
    Path path,
    Status status,
    @Nullable Tree end,
    Qualifier strength,
    Set<Loan> loans) {

  /** Whether a name may still be used. */
  public enum Status {
    LIVE,
    /** Like live; but others may release the value as well, so whoever holds it need not. */
    ESCAPED,
    MOVED,
    RELEASED
  }

  public static Binding owner(Token token) {
    return of(token, Qualifier.OWN);
  }

  /** What a parameter of that kind holds. */
  public static Binding of(Token token, Qualifier strength) {
    return new Binding(token, Path.WHOLE, Status.LIVE, null, strength, Set.of());
  }

  public boolean isLive() {
    return status == Status.LIVE || status == Status.ESCAPED;
  }

  /** Whether whoever holds it must see to its release. */
  public boolean owns() {
    return status == Status.LIVE && strength == Qualifier.OWN;
  }

  /** Whether it is a borrow that began in this method: it ends with its loans. */
  public boolean isBorrow() {
    return strength != Qualifier.OWN && !loans.isEmpty();
  }

  Binding ended(Status how, Tree where) {
    return isLive() && !isBorrow() ? new Binding(token, path, how, where, strength, loans) : this;
  }

  /** What kind of loan an alias of the same place holds. */
  public Loan.Kind kindOfAlias() {
    boolean ofOwner = loans.stream().allMatch(loan -> loan.kind() == Loan.Kind.ALIAS);
    return ofOwner ? Loan.Kind.ALIAS : Loan.Kind.ALIAS_OF_BORROW;
  }

  /** The same, known to others that may release it. */
  public Binding escaped() {
    return owns() ? new Binding(token, path, Status.ESCAPED, end, strength, loans) : this;
  }

  /** The same, moved by that expression. */
  public Binding movedBy(@Nullable Tree at) {
    return new Binding(token, path, Status.MOVED, at, strength, loans);
  }

  /** The same, which nobody else releases after all. */
  Binding reclaimed() {
    return status == Status.ESCAPED
        ? new Binding(token, path, Status.LIVE, end, strength, loans)
        : this;
  }

  /** A part of it. */
  public Binding part(String step, Qualifier as) {
    return new Binding(token, path.then(step), status, end, strength.weaker(as), loans);
  }

  /** The variant that a union in it holds. */
  public Binding variant(String step, Qualifier as) {
    return new Binding(token, path.thenVariant(step), status, end, strength.weaker(as), loans);
  }

  /** A part of it, as strong as it is. */
  public Binding part(Path part) {
    return new Binding(token, path.then(part), status, end, strength, loans);
  }

  /** The same, held by something that is not followed here and lends it. */
  public Binding lent(Qualifier as) {
    return granted(strength.weaker(as));
  }

  /** The same, for another use. */
  public Binding granted(Qualifier as) {
    return new Binding(token, path, status, end, as, loans);
  }

  /** The same, held through other loans. */
  public Binding through(Set<Loan> others) {
    return new Binding(token, path, status, end, strength, others);
  }

  Binding renamed(Map<Token, Token> renaming) {
    return new Binding(
        renaming.getOrDefault(token, token),
        path,
        status,
        end,
        strength,
        Loans.renamed(loans, renaming));
  }

  /** Whether the two differ in nothing but their witnesses. */
  boolean isAlternativeTo(Binding other) {
    return token.equals(other.token)
        && status == other.status
        && strength == other.strength
        && loans.equals(other.loans)
        && path.equals(other.path);
  }
}
