package dev.freehold.processor.validation;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The interface that is being looked at, and the pool's declaration that led to it. */
record InspectedType(TypeElement declaration, TypeElement type) {
  /** A complaint about the interface as a whole. */
  Optional<Complaint> complain(String text) {
    return Optional.of(new Complaint(declaration, type, type.getSimpleName().toString(), text));
  }

  /** A complaint about the interface or something in it. */
  Optional<Complaint> complain(Element element, String text) {
    if (element.equals(type)) {
      return complain(text);
    }
    String name = type.getSimpleName() + "." + element.getSimpleName();
    return Optional.of(new Complaint(declaration, element, name, text));
  }
}
