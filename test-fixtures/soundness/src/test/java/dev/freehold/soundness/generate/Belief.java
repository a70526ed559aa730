package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the generator believes of a value. It need not be right: what is wrong makes a program that
 * breaks a rule.
 */
final class Belief {
  /** What has become of it. */
  enum State {
    OWNED,
    /** Owned, or null. */
    OWNED_OR_NULL,
    /** Owned on some paths. */
    MAYBE_OWNED,
    /** Nobody's, or moved, or released. */
    GONE,
    NULL,
    BORROWED,
    /** Something was done that the borrow does not allow. */
    ENDED
  }

  final Type type;

  /** What it borrows from, if it does. */
  final Belief lender;

  /** The part of the lender. */
  final String path;

  final boolean exclusive;
  final boolean writable;
  State state;

  /** Whether something else will release it. */
  boolean reserved;

  /** Whether there is something in a container. */
  boolean filled;

  /** The fields to which nothing has been written. */
  private final Set<String> unwritten = new TreeSet<>();

  private Belief(
      Type type, State state, Belief lender, String path, boolean exclusive, boolean writable) {
    this.type = type;
    this.state = state;
    this.lender = lender;
    this.path = path;
    this.exclusive = exclusive;
    this.writable = writable;
  }

  static Belief of(Type type, State state) {
    return new Belief(type, state, null, "", false, true);
  }

  static Belief borrow(Type type, Belief lender, String path, boolean exclusive, boolean writable) {
    return new Belief(type, State.BORROWED, lender, path, exclusive, writable);
  }

  boolean isOwner() {
    return lender == null;
  }

  /** Whether whoever holds it has to see to its release. */
  boolean owes() {
    return !reserved && (state == State.OWNED || state == State.OWNED_OR_NULL);
  }

  /** Whether it may be used. */
  boolean isUsable() {
    return state == State.OWNED || state == State.BORROWED;
  }

  Belief root() {
    return lender == null ? this : lender.root();
  }

  boolean comesFrom(Belief other) {
    return this == other || (lender != null && lender.comesFrom(other));
  }

  /** The part of the root. */
  String fullPath() {
    return lender == null ? "" : lender.fullPath() + path;
  }

  void lacks(Collection<String> fields) {
    unwritten.addAll(fields);
  }

  /** Its fields to which nothing has been written. */
  List<String> unwritten() {
    return List.copyOf(unwritten);
  }

  /** A part of it is written. */
  void written(String part) {
    root().unwritten.removeIf(field -> field.startsWith(fullPath() + part));
  }

  /** Whether something in a part of it has not been written. */
  boolean isUnwritten(String part) {
    return root().unwritten.stream().anyMatch(field -> field.startsWith(fullPath() + part));
  }

  /** The same, for another path through the program. */
  Belief copy(Map<Belief, Belief> copies) {
    Belief known = copies.get(this);
    if (known != null) {
      return known;
    }
    Belief from = lender == null ? null : lender.copy(copies);
    Belief copy = new Belief(type, state, from, path, exclusive, writable);
    copy.reserved = reserved;
    copy.filled = filled;
    copy.lacks(unwritten);
    copies.put(this, copy);
    return copy;
  }
}
