package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Moves;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.ReceiverEffect;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The call of {@code close} at the end of a try-with-resources body.
 *
 * <p>It has more than twelve collaborators, as it is a use, a release and a call that may throw,
 * with no tree for any of them.
 *
 * @param close the method, or null where it is not found
 */
record ImplicitClose(Pass pass, Tree resource, Operand held, @Nullable ExecutableElement close) {

  static ImplicitClose of(Pass pass, Tree resource, Operand held) {
    TypeMirror type =
        resource instanceof VariableTree variable
            ? TreeUtils.elementFromDeclaration(variable).asType()
            : TreeUtils.typeOf(resource);
    return new ImplicitClose(pass, resource, held, closeOf(pass, type));
  }

  private static @Nullable ExecutableElement closeOf(Pass pass, TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    return pass.point().types().closes().of(element).orElse(null);
  }

  private Access access() {
    boolean region =
        close != null && pass.point().types().regions().isRegion(EnclosingClass.of(close));
    return region ? Access.RELEASE_REGION : Access.CLOSE;
  }

  void run() {
    Point point = pass.point();
    if (close == null) {
      return;
    }
    Value value = point.current(held);
    ReceiverEffect consumption =
        ReceiverEffect.of(point.types(), close, point.types().signatures().of(close), value);
    Operand now = new Operand(held.tree(), value, held.name());
    boolean repeatable = UnannotatedCode.isRepeatable(point, close, now);
    if (!value.isDead() && !repeatable) {
      Uses.checkAlive(point, now, resource, FlowEvent.Use.CLOSE);
    }
    if (consumption.consumes() && value.isTracked() && !value.isDead()) {
      if (repeatable && Moves.isHeldByTry(point, value)) {
        Moves.end(point, now, value, access(), resource);
      } else {
        Moves.take(point, now, access(), resource);
      }
    }
    new ThrowFlow(pass).thrownBy(resource, close);
  }
}
