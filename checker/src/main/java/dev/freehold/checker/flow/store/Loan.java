package dev.freehold.checker.flow.store;

import com.sun.source.tree.Tree;
import java.util.Map;

/**
 * A borrow of a place.
 *
 * @param site where it began, which is compared by identity
 * @param token the value that is borrowed
 * @param path the part of it
 * @param kind how
 * @param older whether the site, which lies in a loop, has begun another since
 */
public record Loan(Tree site, Token token, Path path, Kind kind, boolean older) {
  /** How a place is borrowed. */
  public enum Kind {
    /** A second name for a part that the owner names: what is done through it, the owner does. */
    ALIAS,
    /** A second name for a part that a borrow names. */
    ALIAS_OF_BORROW,
    /** For reading; there may be several. */
    SHARED,
    /** For reading and writing; there is no other. */
    EXCLUSIVE
  }

  Loan asOlder() {
    return new Loan(site, token, path, kind, true);
  }

  Loan renamed(Map<Token, Token> renaming) {
    Token other = renaming.get(token);
    return other == null ? this : new Loan(site, other, path, kind, older);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Loan loan
        && loan.site == site
        && loan.kind == kind
        && loan.older == older
        && loan.token.equals(token)
        && loan.path.equals(path);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(site) * 31 + token.hashCode() + path.hashCode();
  }
}
