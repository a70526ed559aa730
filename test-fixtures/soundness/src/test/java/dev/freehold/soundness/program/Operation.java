package dev.freehold.soundness.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a program can do: a call of what {@code world} offers, or of a method of its own.
 *
 * @param pattern how it is written, with {@code {0}} for the first operand
 * @param parameters its operands
 * @param outcome its result
 * @param fails whether it throws a declared exception on some paths
 * @param calls what kind of method of the program it calls, if it does; empty else
 */
public record Operation(
    String pattern,
    List<Parameter> parameters,
    Outcome outcome,
    boolean fails,
    Optional<Method.Kind> calls) {

  /** A call of a method of the program. */
  Operation(
      String name, List<Parameter> parameters, Outcome outcome, boolean fails, Method.Kind calls) {
    this(name, parameters, outcome, fails, Optional.of(calls));
  }

  /** Whether it calls a method of the program, whose name is the pattern. */
  public boolean own() {
    return calls.isPresent();
  }

  /** How it is written with these operands. */
  public String text(List<String> operands) {
    String text = pattern;
    for (int i = 0; i < operands.size(); i++) {
      text = text.replace("{" + i + "}", operands.get(i));
    }
    return text;
  }

  /** Whether it has an operand that is consumed. */
  public boolean consumes() {
    return parameters.stream().anyMatch(each -> each.lending().consumes());
  }

  /** Begins the description of an operation. */
  public static Builder of(String pattern) {
    return new Builder(pattern);
  }

  /** Describes an operation, operand by operand, the result last. */
  public static final class Builder {
    private final String pattern;
    private final List<Parameter> parameters = new ArrayList<>();
    private boolean fails;

    private Builder(String pattern) {
      this.pattern = pattern;
    }

    /** The object that it is called on. */
    public Builder on(Type type, Lending lending) {
      parameters.add(new Parameter(type, lending, "", true));
      return this;
    }

    /** The object of which it reads or writes a field. */
    public Builder field(Type type, Lending lending, String field) {
      parameters.add(new Parameter(type, lending, field, true));
      return this;
    }

    /** An argument. */
    public Builder with(Type type, Lending lending) {
      parameters.add(new Parameter(type, lending, "", false));
      return this;
    }

    /** A number as argument. */
    public Builder number() {
      return with(Type.NUMBER, Lending.NUMBER);
    }

    /** It throws a declared exception on some paths. */
    public Builder failing() {
      fails = true;
      return this;
    }

    /** It has no result. */
    public Operation givesNothing() {
      return gives(Outcome.NOTHING);
    }

    /** Its result is a number. */
    public Operation givesNumber() {
      return gives(Outcome.NUMBER);
    }

    /** Its result is the caller's. */
    public Operation givesOwned(Type type) {
      return gives(new Outcome(type, Outcome.Origin.OWNED, true, List.of(), ""));
    }

    /** Its result is the caller's, and has to be written before it is read. */
    public Operation givesUnwritten(Type type) {
      return gives(new Outcome(type, Outcome.Origin.UNWRITTEN, true, List.of(), ""));
    }

    /** Its result is the caller's, and borrows its first operand until it is released. */
    public Operation givesTied(Type type) {
      return gives(new Outcome(type, Outcome.Origin.TIED, true, List.of(0), ""));
    }

    /** Its result is the caller's, or null. */
    public Operation givesOwnedOrNull(Type type) {
      return gives(new Outcome(type, Outcome.Origin.OWNED_OR_NULL, true, List.of(), ""));
    }

    /** Its result is a borrow for reading. */
    public Operation givesRef(Type type, Outcome.Origin origin, Integer... from) {
      return gives(new Outcome(type, origin, false, List.of(from), ""));
    }

    /** Its result is a borrow for writing. */
    public Operation givesMut(Type type, Outcome.Origin origin, Integer... from) {
      return gives(new Outcome(type, origin, true, List.of(from), ""));
    }

    /** Its result is a part of an operand. */
    public Operation givesPart(Type type, boolean writable, int from, String step) {
      return gives(new Outcome(type, Outcome.Origin.PART, writable, List.of(from), step));
    }

    private Operation gives(Outcome outcome) {
      return new Operation(pattern, List.copyOf(parameters), outcome, fails, Optional.empty());
    }
  }
}
