package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import dev.freehold.soundness.program.Variable.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the bodies of methods; what has been written can be called by what is written next. */
final class MethodWriter {
  private static final int TIMES = 4;

  private final Dice dice;
  private final List<Operation> operations;

  private final boolean careful;

  /**
   * Makes a writer.
   *
   * @param careful whether nothing is done that may throw what nobody declares; then a finally
   *     block may jump, which hides what is thrown
   */
  MethodWriter(Dice dice, boolean careful) {
    this.dice = dice;
    this.careful = careful;
    this.operations = new ArrayList<>();
    Stream.of(CellOperations.ALL, SlateOperations.ALL, HolderOperations.ALL, RegionOperations.ALL)
        .flatMap(List::stream)
        .filter(each -> !careful || isCareful(each))
        .forEach(operations::add);
  }

  private static boolean isCareful(Operation operation) {
    return !operation.outcome().origin().maybeNull()
        && !operation.pattern().equals("choices.mayBreak()")
        && operation.outcome().type() != Type.NODE
        && !operation.pattern().endsWith("(0)");
  }

  /** As often as several of the others, or it would hardly ever be called. */
  void offer(Operation operation) {
    for (int i = 0; i < TIMES; i++) {
      operations.add(operation);
    }
  }

  /**
   * Writes a method.
   *
   * @param header the method without its body
   * @param fields those of the object that it is called on
   * @param size how many statements it has, about
   */
  Method write(Method header, List<Variable> fields, int size) {
    boolean close = header.kind() == Method.Kind.CLOSE;
    List<Operation> usable =
        close ? operations.stream().filter(MethodWriter::needsNoPool).toList() : operations;
    boolean constructor = header.kind() == Method.Kind.CONSTRUCTOR;
    Draft draft = new Draft(dice, usable, header.fails(), constructor, careful, 3 * size + 6);
    Statements statements = new Statements(draft, header.result(), header.mode());
    Block body =
        statements.body(
            size,
            () -> {
              header.parameters().forEach(each -> declareParameter(draft, each));
              fields.forEach(each -> declareField(draft, header, each));
            },
            () -> {
              if (constructor) {
                statements.fill(fields);
              }
            });
    return header.with(body);
  }

  private static boolean needsNoPool(Operation operation) {
    return !operation.own()
        && !operation.pattern().contains("cells")
        && !operation.pattern().contains("slates")
        && !operation.pattern().contains("spots");
  }

  private static void declareParameter(Draft draft, Variable parameter) {
    boolean owned = parameter.mode() == Mode.OWN && !parameter.name().equals("this");
    draft.declare(
        parameter,
        owned
            ? Belief.of(parameter.type(), Belief.State.OWNED)
            : lent(parameter.type(), parameter.mode() == Mode.MUT));
    if (!owned) {
      draft.fix(parameter);
    }
  }

  private static Belief lent(Type type, boolean writable) {
    Belief caller = Belief.of(type, Belief.State.GONE);
    return Belief.borrow(type, caller, "", writable, writable);
  }

  /** A field is the method's own where the method owns its object, and where it makes it. */
  private void declareField(Draft draft, Method method, Variable field) {
    if (method.kind() == Method.Kind.CONSTRUCTOR) {
      draft.declare(field, Belief.of(field.type(), Belief.State.GONE));
    } else if (method.kind() == Method.Kind.CLOSE
        || method.parameters().get(0).mode() == Mode.OWN) {
      boolean set = dice.percent(60);
      draft.declare(
          field, Belief.of(field.type(), set ? Belief.State.OWNED : Belief.State.OWNED_OR_NULL));
    } else {
      draft.declare(field, lent(field.type(), method.parameters().get(0).mode() == Mode.MUT));
      if (!dice.mischief()) {
        draft.fix(field);
      }
    }
  }
}
