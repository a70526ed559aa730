package dev.freehold.internal.rule;

import java.util.Arrays;
import java.util.Optional;

/**
 * The key of a rule: for ever the same word in the compiler's messages, in the errors of the run
 * time, in reports, and in the name of the rule's page, {@code docs/rules/<key>.md}.
 *
 * <p>In the order of {@code docs/rules.md}.
 */
public enum RuleKey {
  USE_AFTER_MOVE("use.after.move", "E0382", Found.COMPILING),
  USE_AFTER_MOVE_MAYBE("use.after.move.maybe", "E0382", Found.COMPILING),
  USE_AFTER_RELEASE("use.after.release", "E0382", Found.BOTH),
  USE_AFTER_RELEASE_MAYBE("use.after.release.maybe", "E0382", Found.COMPILING),
  RELEASE_TWICE("release.twice", "E0382", Found.BOTH),
  RELEASE_TWICE_MAYBE("release.twice.maybe", "E0382", Found.COMPILING),

  OWN_UNINIT("own.uninit", "E0381", Found.COMPILING),
  INDEX_OUT_OF_BOUNDS("index.out.of.bounds", Found.COMPILING),

  OWN_LEAK("own.leak", Found.BOTH),
  OWN_LEAK_MAYBE("own.leak.maybe", Found.COMPILING),
  OWN_LEAK_OVERWRITTEN("own.leak.overwritten", Found.COMPILING),
  FIELD_NOT_RELEASED("field.not.released", Found.COMPILING),

  BORROW_MUT_CONFLICT("borrow.mut.conflict", "E0502", Found.COMPILING),
  BORROW_MUT_TWICE("borrow.mut.twice", "E0499", Found.BOTH),
  BORROW_USE_CONFLICT("borrow.use.conflict", "E0503", Found.COMPILING),
  ASSIGN_WHILE_BORROWED("assign.while.borrowed", "E0506", Found.COMPILING),
  MOVE_WHILE_BORROWED("move.while.borrowed", "E0505", Found.COMPILING),
  WRITE_THROUGH_REF("write.through.ref", "E0594", Found.BOTH),
  MUT_OF_REF("mut.of.ref", "E0596", Found.COMPILING),
  BORROW_GUARD_MUTATION("borrow.guard.mutation", "E0510", Found.COMPILING),

  BORROW_OUTLIVES_OWNER("borrow.outlives.owner", "E0597", Found.COMPILING),
  BORROW_OF_TEMPORARY("borrow.of.temporary", "E0716", Found.COMPILING),
  BORROW_RETURN_LOCAL("borrow.return.local", "E0515", Found.COMPILING),
  BORROW_RETURN_AMBIGUOUS("borrow.return.ambiguous", "E0106", Found.COMPILING),
  BORROW_PAST_RELEASE("borrow.past.release", "E0713", Found.COMPILING),
  BORROW_ESCAPES("borrow.escapes", "E0521", Found.COMPILING),
  REGION_STALE("region.stale", "E0502", Found.COMPILING),

  MOVE_OUT_OF_BORROW("move.out.of.borrow", "E0507", Found.BOTH),
  MOVE_OUT_OF_RESOURCE("move.out.of.resource", "E0509", Found.COMPILING),
  MOVE_OUT_OF_ELEMENT("move.out.of.element", "E0508", Found.COMPILING),

  ESCAPES_TO_UNCHECKED("escapes.to.unchecked", Found.COMPILING),
  CAPTURE_ESCAPES("capture.escapes", "E0373", Found.COMPILING),
  FIELD_QUALIFIER_MISSING("field.qualifier.missing", "E0106", Found.COMPILING),
  FIELD_STATIC("field.static", Found.COMPILING),
  FIELD_BORROW("field.borrow", "E0106", Found.COMPILING),

  SEND_NOT_OWNED("send.not.owned", "E0277", Found.COMPILING),
  CAPTURE_NOT_SYNC("capture.not.sync", "E0277", Found.COMPILING),

  OVERRIDE_OWNERSHIP("override.ownership", "E0053", Found.COMPILING),
  TYPE_ARGUMENT("type.argument", "E0308", Found.COMPILING),
  POLY_UNBOUND("poly.unbound", Found.COMPILING),
  HANDLE_OF_OTHER_POOL("handle.of.other.pool", "E0308", Found.COMPILING),
  HANDLE_UNQUALIFIED("handle.unqualified", Found.COMPILING),
  UNSAFE_REQUIRED("unsafe.required", "E0133", Found.COMPILING),
  SUPPRESSION_REASON("suppression.reason", Found.COMPILING),
  SUPPRESSION_UNNEEDED("suppression.unneeded", Found.COMPILING),

  NAME_PREFIX("name.prefix", Found.COMPILING),
  NAME_METHOD("name.method", Found.COMPILING),
  JAVADOC_OWNER("javadoc.owner", Found.COMPILING),
  TRANSFER_NOT_NULL("transfer.not.null", Found.COMPILING),

  POOL_DECLARATION("pool.declaration", Found.COMPILING),
  POOL_EXHAUSTED("pool.exhausted", Found.RUNNING),
  POOL_CONFINED("pool.confined", Found.BOTH),
  POOL_AMBIENT("pool.ambient", Found.COMPILING),
  FRAME_ORDER("frame.order", Found.BOTH),
  RELEASE_FOREIGN("release.foreign", Found.RUNNING),
  SLOT_OVERRUN("slot.overrun", Found.RUNNING),
  MAPPED_FOREIGN("mapped.foreign", Found.RUNNING),
  MAPPED_LAYOUT("mapped.layout", Found.RUNNING),
  MAPPED_VERSION("mapped.version", Found.RUNNING),
  MAPPED_CORRUPT("mapped.corrupt", Found.RUNNING),
  MAPPED_LOCKED("mapped.locked", Found.RUNNING),
  MAPPED_FULL("mapped.full", Found.RUNNING);

  /** When it is found that a rule is broken. */
  private enum Found {
    /** By the checker or the processor, in a program that is compiled. */
    COMPILING,
    /** By pools and containers, in a program that runs. */
    RUNNING,
    /** By the compiler where it sees it, else by the pool. */
    BOTH
  }

  private final String text;
  private final String rustCode;
  private final Found found;

  RuleKey(String text, Found found) {
    this(text, "", found);
  }

  RuleKey(String text, String rustCode, Found found) {
    this.text = text;
    this.rustCode = rustCode;
    this.found = found;
  }

  /** The key that reads like that. */
  public static Optional<RuleKey> of(String text) {
    return Arrays.stream(values()).filter(key -> key.is(text)).findFirst();
  }

  /** How the key reads: {@code use.after.release}, say. */
  public String text() {
    return text;
  }

  /** Whether it reads like that. */
  public boolean is(String word) {
    return text.equals(word);
  }

  /** The code under which rustc reports the same mistake, {@code E0382} say; empty for none. */
  public String rustCode() {
    return rustCode;
  }

  /** Whether the compiler reports it: the checker, or the processor for a pool's declaration. */
  public boolean isFoundCompiling() {
    return found != Found.RUNNING;
  }

  /** Whether it is a warning only. */
  public boolean isWarning() {
    return switch (this) {
      case HANDLE_UNQUALIFIED,
          SUPPRESSION_UNNEEDED,
          NAME_PREFIX,
          NAME_METHOD,
          JAVADOC_OWNER,
          TRANSFER_NOT_NULL ->
          true;
      default -> false;
    };
  }

  /** Whether a program that runs reports it. */
  public boolean isFoundRunning() {
    return found != Found.COMPILING;
  }

  /** A message about a breach of the rule: the key in brackets, then what happened. */
  public String message(String what) {
    return "[" + text + "] " + what;
  }

  /** How the key reads. */
  @Override
  public String toString() {
    return text;
  }
}
