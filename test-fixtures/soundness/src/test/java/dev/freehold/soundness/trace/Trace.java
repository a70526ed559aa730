package dev.freehold.soundness.trace;

import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follows one run of a program. What is known of each variable is in a {@link Tag} beside it; the
 * program tells of each use, before it happens.
 *
 * <p>The rules are those of the checker's design, without what makes a compiler approximate: there
 * is one path, and every value is itself. A borrow ends where something is done that it does not
 * allow, and the first use of a borrow that has ended is the violation. So is a use of a value that
 * was moved or released, and a value that nobody has released in the end.
 */
public final class Trace {
  private final List<Value> values = new ArrayList<>();
  private Tag returned = Tag.NONE;
  private Violation first;

  /** A new value, which is the program's to release. */
  public Tag owned(Object object) {
    return object == null ? Tag.NONE : owned(new Value(object), List.of());
  }

  /** A new value that holds nothing in particular in some of its fields. */
  public Tag unwritten(Object object, String... fields) {
    Value value = new Value(object);
    value.lacks(List.of(fields));
    return owned(value, List.of());
  }

  /** A new value that has to be released while what lent it is still there. */
  public Tag tied(Object object, Tag lender) {
    return owned(new Value(object), List.of(lender.loan()));
  }

  private Tag owned(Value value, List<Loan> parents) {
    values.add(value);
    return whole(value, Loan.Kind.OWNER, parents);
  }

  private static Tag whole(Value value, Loan.Kind kind, List<Loan> parents) {
    return new Tag(value.lend(kind, "", parents), "", value.object(), true);
  }

  /** What the caller lends for writing. */
  public Tag lent(Object object) {
    return whole(new Value(object), Loan.Kind.EXCLUSIVE, List.of());
  }

  /** A value that ends with another. */
  public Tag lease(Object object, Tag lender) {
    List<Loan> parents = lender == Tag.NONE ? List.of() : List.of(lender.loan());
    return object == null ? Tag.NONE : whole(new Value(object), Loan.Kind.EXCLUSIVE, parents);
  }

  /** The one of the operands that the object is. */
  public Tag operand(Object object, Tag... operands) {
    if (object == null) {
      return Tag.NONE;
    }
    List<Tag> same = Stream.of(operands).filter(each -> each.is(object)).toList();
    Tag one = same.get(0);
    List<Loan> parents = same.stream().map(Tag::loan).toList();
    return one.through(one.loan().value().lend(one.loan().kind(), one.path(), parents));
  }

  /** Begins a borrow for reading. */
  public Tag share(Tag tag) {
    access(tag, false);
    return borrow(tag, Loan.Kind.SHARED);
  }

  /** Begins a borrow for writing. */
  public Tag exclude(Tag tag) {
    requireWritable(tag, RuleKey.MUT_OF_REF);
    access(tag, true);
    return borrow(tag, Loan.Kind.EXCLUSIVE);
  }

  private static Tag borrow(Tag tag, Loan.Kind kind) {
    return tag == Tag.NONE
        ? tag
        : tag.through(tag.loan().value().lend(kind, tag.path(), List.of(tag.loan())));
  }

  /** Lends a part for a call that may read all of it. */
  public Tag lendToRead(Tag tag) {
    requireWritten(tag);
    return share(tag);
  }

  /** Lends a part for a call that writes all of it. */
  public Tag lendToWrite(Tag tag) {
    Tag lent = exclude(tag);
    written(tag);
    return lent;
  }

  private static void written(Tag tag) {
    if (tag != Tag.NONE) {
      tag.loan().value().written(tag.path());
    }
  }

  /** A part is read. */
  public void read(Tag tag) {
    requireWritten(tag);
    access(tag, false);
  }

  /** A part is read, for a condition. */
  public boolean read(Tag tag, boolean result) {
    access(tag, false);
    return result;
  }

  /** A part is written. */
  public void write(Tag tag) {
    requireWritable(tag, RuleKey.WRITE_THROUGH_REF);
    access(tag, true);
    written(tag);
  }

  /** All that was allocated in a region is released. */
  public void reset(Tag tag) {
    write(tag);
  }

  /** The value goes to another variable. */
  public Tag move(Tag tag) {
    if (tag == Tag.NONE) {
      return tag;
    }
    consume(tag, "moved");
    return whole(tag.loan().value(), Loan.Kind.OWNER, tag.loan().parents());
  }

  /**
   * The value goes to another method of the program, which is taken to see to what is unwritten.
   */
  public Tag handOver(Tag tag) {
    written(tag);
    return move(tag);
  }

  /** The value goes to where the program does not see it. */
  public Tag give(Tag tag) {
    consume(tag, "moved");
    return Tag.NONE;
  }

  /** The value is released. */
  public void release(Tag tag) {
    consume(tag, "released");
  }

  private void consume(Tag tag, String how) {
    if (tag == Tag.NONE) {
      return;
    }
    requireAlive(tag);
    if (!tag.isOwner()) {
      throw violation(
          RuleKey.MOVE_OUT_OF_BORROW, "what is borrowed of a " + name(tag) + " is " + how);
    }
    tag.loan().value().endAll(how);
  }

  /** What was lent must still be there. */
  public void alive(Tag... tags) {
    for (Tag tag : tags) {
      requireAlive(tag);
    }
  }

  /** Notes the result of a method. */
  public void returns(Tag tag) {
    requireAlive(tag);
    returned = tag;
  }

  /** The result of the method that was called last. */
  public Tag returned() {
    return returned;
  }

  /** What a try statement releases at its end. */
  public Closing closes(Tag tag) {
    return new Closing(this, tag);
  }

  private void access(Tag tag, boolean write) {
    requireAlive(tag);
    if (tag != Tag.NONE) {
      tag.loan().value().access(tag.loan(), tag.path(), write);
    }
  }

  private void requireWritable(Tag tag, RuleKey key) {
    requireAlive(tag);
    if (tag != Tag.NONE && !tag.isWritable()) {
      throw violation(key, "a " + name(tag) + " is written through a borrow for reading");
    }
  }

  private void requireWritten(Tag tag) {
    requireAlive(tag);
    if (tag != Tag.NONE && tag.loan().value().isUnwritten(tag.path())) {
      throw violation(RuleKey.OWN_UNINIT, "a " + name(tag) + " is read before it is written");
    }
  }

  private void requireAlive(Tag tag) {
    if (tag == Tag.NONE) {
      return;
    }
    String ended = tag.loan().whatEnded();
    if (!ended.isEmpty()) {
      RuleKey key =
          switch (ended) {
            case "moved" -> RuleKey.USE_AFTER_MOVE;
            case "released" -> RuleKey.USE_AFTER_RELEASE;
            default -> RuleKey.BORROW_MUT_CONFLICT;
          };
      throw violation(key, "a " + name(tag) + " is used after the right to it ended by: " + ended);
    }
  }

  private static String name(Tag tag) {
    return tag.loan().value() + (tag.path().isEmpty() ? "" : " (" + tag.path() + ")");
  }

  /** At the end of the program, something that nobody has released is a violation. */
  public void findLeak() {
    values.stream()
        .filter(Value::isOwned)
        .findFirst()
        .ifPresent(value -> violation(RuleKey.OWN_LEAK, "a " + value + " is never released"));
  }

  private Violation violation(RuleKey key, String text) {
    Violation violation = new Violation(key.text(), text);
    if (first == null) {
      first = violation;
    }
    return violation;
  }

  /** The first violation, or null; it may have been lost in a finally block that jumps. */
  public Violation first() {
    return first;
  }
}
