package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The call of {@code close} at the end of a try-with-resources body.
 *
 * @param close the method, or null where it is not found
 */
record ImplicitClose(Flow flow, Tree resource, Operand held, @Nullable ExecutableElement close) {

  static ImplicitClose of(Flow flow, Tree resource, Operand held) {
    TypeMirror type =
        resource instanceof VariableTree variable
            ? TreeUtils.elementFromDeclaration(variable).asType()
            : TreeUtils.typeOf(resource);
    return new ImplicitClose(flow, resource, held, closeOf(flow, type));
  }

  private static @Nullable ExecutableElement closeOf(Flow flow, TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    return ElementFilter.methodsIn(
            flow.options.environment().getElementUtils().getAllMembers(element))
        .stream()
        .filter(m -> m.getSimpleName().contentEquals("close") && m.getParameters().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private Access access() {
    boolean region = close != null && flow.types.regions().isRegion(EnclosingClass.of(close));
    return region ? Access.RELEASE_REGION : Access.CLOSE;
  }

  void run() {
    if (close == null) {
      return;
    }
    Value value = flow.names.current(held);
    Consumption consumption =
        Consumption.of(flow.types, close, flow.types.signatures().of(close), value);
    Operand now = new Operand(held.tree(), value, held.name());
    boolean repeatable = flow.leniency.isRepeatable(close, now);
    if (!value.isDead() && !repeatable) {
      flow.lending.checkAlive(value, held.text(), resource, FlowEvent.Use.CLOSE);
    }
    if (consumption.consumes() && value.isTracked() && !value.isDead()) {
      if (repeatable && flow.moves.isHeldByTry(value)) {
        flow.moves.end(now, value, access(), resource);
      } else {
        flow.moves.take(now, access(), resource);
      }
    }
    flow.throwing.thrownBy(resource, close);
  }
}
