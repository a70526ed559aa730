package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
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
public final class Initialisation {
  private Initialisation() {}

  /** A call gave a new value. */
  public static void made(Point point, Token token, Call call) {
    TypeMirror given = TreeUtils.typeOf(call.tree());
    Set<String> fields = point.types().declarations().unwritten(call.method(), given);
    if (!fields.isEmpty()) {
      Set<Path> parts =
          fields.stream().map(Initialisation::pathOf).collect(Collectors.toUnmodifiableSet());
      point.state().facts().unwritten(token, parts);
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
  public static void lent(Point point, Operand argument, int index, Call call) {
    Signature.Parameter parameter = call.signature().parameterFor(index);
    List<? extends VariableElement> declared = call.method().getParameters();
    TypeMirror type = declared.get(Math.min(index, declared.size() - 1)).asType();
    boolean known =
        type.getKind() == TypeKind.DECLARED && point.types().resources().isTracked(type);
    if (known && parameter != null && parameter.ownership() != null) {
      lent(point, argument, parameter.ownership(), call.method());
    }
  }

  /**
   * A place is lent to code that may read or write all of it.
   *
   * @param to what it is lent to; pools look at no fields
   */
  public static void lent(Point point, Operand operand, Qualifier as, ExecutableElement to) {
    if (!point.types().declarations().looksInto(to)) {
      return;
    }
    if (as == Qualifier.REF) {
      read(point, operand);
    } else {
      written(point, operand);
    }
  }

  /** A method reference reads, whenever it is called, what a call on its object would read. */
  public static void referenced(
      Point point, Operand object, ExecutableElement method, Signature signature) {
    if (signature.receiver() != Qualifier.REF || !point.types().declarations().looksInto(method)) {
      return;
    }
    boolean reads = signature.field() && signature.result().ownership() == null;
    if (reads) {
      String field = method.getSimpleName().toString();
      Value part = point.current(object).map(binding -> binding.part(field, Qualifier.MUT));
      read(point, new Operand(object.tree(), part, null));
    } else if (!signature.field()) {
      read(point, object);
    }
  }

  /**
   * A function captures a value: what nothing has been written to before is unwritten inside, too.
   *
   * @param inside the beginning of the function's body, where its name holds the value already
   */
  public static void captured(Point outside, Operand use, Point inside) {
    Set<Path> parts =
        outside.current(use).live().stream()
            .filter(place -> place.path().isWhole())
            .flatMap(place -> outside.state().facts().unwrittenIn(place).stream())
            .collect(Collectors.toUnmodifiableSet());
    Value held = use.name() == null ? null : inside.state().get(use.name());
    if (!parts.isEmpty() && held != null) {
      held.live().forEach(each -> inside.state().facts().unwritten(each.token(), parts));
    }
  }

  /** All of the place is read. */
  public static void read(Point point, Operand operand) {
    List<Binding> places = point.current(operand).live();
    places.stream()
        .filter(place -> !point.state().facts().unwrittenIn(place).isEmpty())
        .findFirst()
        .ifPresent(place -> report(point, operand, place));
    // One mistake, one error.
    places.forEach(point.state().facts()::written);
  }

  private static void report(Point point, Operand operand, Binding place) {
    Path part = point.state().facts().unwrittenIn(place).iterator().next();
    point.report(
        new FlowEvent.ReadUnwritten(
            operand.tree(), operand.text(), part.toString(), place.token().site()));
  }

  /** All of the place is written. */
  public static void written(Point point, Operand operand) {
    Value value = point.current(operand);
    value.live().forEach(point.state().facts()::written);
  }
}
