package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** What is in new memory before anything is written to it: nothing that may be read. */
final class InitialisationFlow {
  private final Flow flow;

  InitialisationFlow(Flow flow) {
    this.flow = flow;
  }

  /** A call gave a new value. */
  void made(Token token, CallFlow.Call call) {
    TypeMirror given = TreeUtils.typeOf(call.tree());
    Set<String> fields = flow.types.declarations().unwritten(call.method(), given);
    if (!fields.isEmpty()) {
      Set<Path> parts =
          fields.stream().map(InitialisationFlow::pathOf).collect(Collectors.toUnmodifiableSet());
      flow.state.facts().unwritten(token, parts);
    }
  }

  private static Path pathOf(String field) {
    Path path = Path.WHOLE;
    for (String step : field.split("\\.", -1)) {
      path = path.then(step);
    }
    return path;
  }

  /** An argument is lent to a call; code that does not know the type looks at no fields. */
  void lent(Operand argument, int index, CallFlow.Call call) {
    Signature.Parameter parameter = call.signature().parameterFor(index);
    List<? extends VariableElement> declared = call.method().getParameters();
    TypeMirror type = declared.get(Math.min(index, declared.size() - 1)).asType();
    boolean known = type.getKind() == TypeKind.DECLARED && flow.types.resources().isTracked(type);
    if (known && parameter != null && parameter.ownership() != null) {
      lent(argument, parameter.ownership(), call.method());
    }
  }

  /**
   * A place is lent to code that may read or write all of it.
   *
   * @param to what it is lent to; pools look at no fields
   */
  void lent(Operand operand, Ownership as, ExecutableElement to) {
    if (flow.types.declarations().isOfPools(to)) {
      return;
    }
    if (as == Ownership.REF) {
      read(operand);
    } else {
      written(operand);
    }
  }

  /** All of the place is read. */
  void read(Operand operand) {
    List<Binding> places = flow.names.current(operand).live();
    places.stream()
        .filter(place -> !flow.state.facts().unwrittenIn(place).isEmpty())
        .findFirst()
        .ifPresent(place -> report(operand, place));
    // One mistake, one error.
    places.forEach(flow.state.facts()::written);
  }

  private void report(Operand operand, Binding place) {
    Path part = flow.state.facts().unwrittenIn(place).iterator().next();
    flow.events.add(
        new FlowEvent.ReadUnwritten(
            operand.tree(), operand.text(), part.toString(), place.token().site()));
  }

  /** All of the place is written. */
  void written(Operand operand) {
    Value value = flow.names.current(operand);
    value.live().forEach(flow.state.facts()::written);
  }
}
