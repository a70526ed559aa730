package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Whether a method that consumes its object takes it apart, and gives its caller a part that its
 * own class knows of. {@code super.over()}, which does, leaves the fields of the subclass with the
 * caller; {@code super.renamed()}, which returns the object itself, takes them along, and so does
 * {@code super.stop()}, which calls the release method of the subclass.
 */
final class PartGiven {
  private PartGiven() {}

  /** Whether its result is owned, and neither the object itself nor what may hold it. */
  static boolean by(Types types, Call call) {
    ExecutableElement method = call.method();
    TypeMirror self = types.erasure(EnclosingClass.of(method).asType());
    TypeMirror result = types.erasure(method.getReturnType());
    boolean related = types.isSubtype(result, self) || types.isSubtype(self, result);
    return call.signature().result().ownership() == Qualifier.OWN
        && !related
        && method.getParameters().isEmpty();
  }
}
