package dev.freehold.checker.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one method or constructor says about ownership.
 *
 * @param receiver what it does with the object it is called on; null for static methods and
 *     constructors
 * @param parameters what it does with each argument
 * @param result what it hands back
 * @param releases whether consuming means giving back for good rather than passing on
 * @param field whether it reads or writes a field of a pool declaration or struct
 */
public record Signature(
    @Nullable Qualifier receiver,
    List<Parameter> parameters,
    Result result,
    boolean releases,
    boolean field) {

  /**
   * One parameter.
   *
   * @param name its name, for {@code @From}
   * @param ownership what it does with a tracked argument; null where the code says nothing
   * @param nonEscaping whether a functional argument is not kept after the call
   * @param once whether a functional argument is called exactly once
   * @param concurrent whether a functional argument may run on another thread
   * @param variable whether it stands for any number of arguments
   * @param kept whether the object, a collection or what keeps functions, borrows it from then on
   */
  public record Parameter(
      String name,
      @Nullable Qualifier ownership,
      boolean nonEscaping,
      boolean once,
      boolean concurrent,
      boolean variable,
      boolean kept) {

    /** One that is not kept. */
    public Parameter(
        String name,
        @Nullable Qualifier ownership,
        boolean nonEscaping,
        boolean once,
        boolean concurrent,
        boolean variable) {
      this(name, ownership, nonEscaping, once, concurrent, variable, false);
    }

    /** The same, which the object borrows from then on. */
    public Parameter keptByObject() {
      return new Parameter(name, ownership, nonEscaping, once, concurrent, variable, true);
    }

    /** The same, where a type argument says what is done with it. */
    public Parameter held(@Nullable Qualifier qualifier) {
      return new Parameter(name, qualifier, nonEscaping, once, concurrent, variable, kept);
    }

    /** Whether a function is called before the call ends that takes it, and by this thread. */
    public boolean callsNow() {
      return nonEscaping && !concurrent;
    }
  }

  /**
   * What a call hands back.
   *
   * @param ownership null for what is not tracked, and for a lenient type where nothing is said
   * @param sameAsReceiver whether a borrow is as strong as the receiver it is taken through
   * @param nullable whether it may be null
   * @param from the names that {@code @From} lists; empty where the rules choose
   * @param aliases the parameters, or {@code "this"}, that it is another name of; null where it is
   *     a value of its own
   */
  public record Result(
      @Nullable Qualifier ownership,
      boolean sameAsReceiver,
      boolean nullable,
      List<String> from,
      @Nullable List<String> aliases) {

    /** Of a body that hands back nothing that is tracked. */
    public static final Result NOTHING = new Result(null, false, false, List.of(), null);

    /** The same, where a type argument says how it is held. */
    public Result owned(@Nullable Qualifier qualifier) {
      return new Result(qualifier, false, nullable, from, aliases);
    }

    /** The same, as a borrow of what has those names. */
    Result from(List<String> names) {
      return new Result(ownership, false, nullable, names, aliases);
    }

    /** The same, where the receiver is used up and lends nothing. */
    public Result notFromReceiver() {
      return from.contains("this")
          ? new Result(
              ownership,
              sameAsReceiver,
              nullable,
              from.stream().filter(each -> !each.equals("this")).toList(),
              aliases)
          : this;
    }

    /** Whether it lives no longer than what the call borrows. */
    public boolean isTied() {
      boolean borrow = ownership == Qualifier.REF || ownership == Qualifier.MUT;
      return !from.isEmpty() || (borrow && !sameAsReceiver);
    }
  }

  /** What a call takes and gives, where more is known of that than the method says. */
  public Signature adapted(
      @Nullable Qualifier object, List<Parameter> arguments, Result handedBack) {
    return new Signature(object, arguments, handedBack, releases, field);
  }

  /** The same, where the functions that it is handed run in other threads. */
  public Signature concurrent() {
    List<Parameter> other =
        parameters.stream()
            .map(
                each ->
                    new Parameter(
                        each.name(),
                        each.ownership(),
                        each.nonEscaping(),
                        each.once(),
                        true,
                        each.variable(),
                        each.kept()))
            .toList();
    return adapted(receiver, other, result);
  }

  /** The parameter that takes the argument with that index. */
  public @Nullable Parameter parameterFor(int argument) {
    if (parameters.isEmpty()) {
      return null;
    }
    int last = parameters.size() - 1;
    if (argument > last && !parameters.get(last).variable()) {
      return null;
    }
    return parameters.get(Math.min(argument, last));
  }
}
