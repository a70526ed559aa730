package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Supertypes;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Whether a method that consumes its object takes it apart, so that it does away with no more than
 * its own class knows of. {@code super.over()}, which returns a field, leaves the fields of the
 * subclass with the caller, and so does {@code super.drain()}, which releases a field; {@code
 * super.renamed()}, which returns the object itself, takes them along, and so does {@code
 * super.stop()}, which calls the release method of the subclass.
 */
public final class PartGiven {
  private PartGiven() {}

  /** What the body does; where it is not known, what the signature lets expect. */
  static boolean by(OwnershipTypes types, Call call) {
    Boolean known = types.consuming().takesApart(call.method());
    return known == null ? isExpected(types.javac(), call) : known;
  }

  /** Whether the result is owned, and neither the object itself nor what may hold it. */
  private static boolean isExpected(Types types, Call call) {
    ExecutableElement method = call.method();
    TypeMirror self = EnclosingClass.of(method).asType();
    TypeMirror result = method.getReturnType();
    boolean related =
        Supertypes.include(types, result, self) || Supertypes.include(types, self, result);
    return call.signature().result().ownership() == Qualifier.OWN
        && !related
        && method.getParameters().isEmpty();
  }

  /** A body that consumes its object ends: tells where it has not handed it on as a whole. */
  public static void check(Point point, Tree at) {
    Value self = point.state().get(new Name.This());
    if (self != null && self.bindings().stream().anyMatch(each -> isApart(point, each))) {
      point.report(new FlowEvent.TakenApart(at, "this"));
    }
  }

  private static boolean isApart(Point point, Binding self) {
    return self.isLive()
        || (self.end() instanceof MethodInvocationTree call
            && isFixed(call)
            && isApart(point.types(), TreeUtils.elementFromUse(call)));
  }

  private static boolean isApart(OwnershipTypes types, ExecutableElement called) {
    Boolean known = types.consuming().takesApart(called);
    return known == null ? types.signatures().of(called).releases() : known;
  }

  /** Whether the method runs that is named, and none of a subclass. */
  private static boolean isFixed(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return isSuper(call)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || method.getModifiers().contains(Modifier.FINAL);
  }

  private static boolean isSuper(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && Operand.isSuper(select.getExpression());
  }
}
