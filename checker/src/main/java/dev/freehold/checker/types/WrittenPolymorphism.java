package dev.freehold.checker.types;

import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TypeAnnotationPosition;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Reads where {@code @PolyOwn} stands in source or class files. */
final class WrittenPolymorphism {
  private final Set<Integer> parameters = new HashSet<>();
  private boolean receiver;
  private boolean result;

  private WrittenPolymorphism() {}

  /** On the types of parameters, receiver and result, or in their arguments. */
  static Polymorphism of(ExecutableElement method) {
    WrittenPolymorphism written = new WrittenPolymorphism();
    for (TypeCompound each : ((Symbol) method).getRawTypeAttributes()) {
      if (each.position != null && AnnotationNames.isNamed(each, AnnotationNames.POLY_OWN)) {
        written.note(each.position);
      }
    }
    return written.isAny()
        ? new Polymorphism(Set.copyOf(written.parameters), written.receiver, written.result)
        : Polymorphism.NONE;
  }

  private boolean isAny() {
    return receiver || result || !parameters.isEmpty();
  }

  /** A lambda in the body has parameters of its own. */
  private void note(TypeAnnotationPosition position) {
    if (position.onLambda != null) {
      return;
    }
    switch (position.type) {
      case METHOD_FORMAL_PARAMETER -> parameters.add(position.parameter_index);
      case METHOD_RECEIVER -> receiver = true;
      case METHOD_RETURN -> result = true;
      default -> {}
    }
  }
}
