package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * An element has no more fields than a class can have for them, those of the structs in it counted
 * as often as they occur.
 */
final class FieldCountRule {
  private static final int OWN = 1000;
  private static final long ALL = 4096;

  private final DeclarationReader reader;
  private final Map<TypeElement, Long> known = new HashMap<>();

  FieldCountRule(DeclarationReader reader) {
    this.reader = reader;
  }

  /** Checks the fields that an interface has itself. */
  static Optional<Complaint> checkOwn(InspectedType subject, StructDeclaration struct) {
    return struct.fields().size() > OWN
        ? subject.complain(
            "it has %s fields, and %s is the limit; write inline arrays, or structs that hold some of them each"
                .formatted(struct.fields().size(), OWN))
        : Optional.empty();
  }

  /**
   * Checks all that an element has; none of its structs may contain itself.
   *
   * @param at what the complaint is about
   */
  Optional<Complaint> check(InspectedType subject, Element at, StructDeclaration element) {
    return count(element) > ALL
        ? subject.complain(
            at,
            "an element would have more than %s fields, with those of the structs in it; write inline arrays, or numbers that tell where the rest is"
                .formatted(ALL))
        : Optional.empty();
  }

  /** Counts no further than the limit, so that no sum is too large for a number. */
  private long count(StructDeclaration struct) {
    Long before = known.get(struct.type());
    if (before != null) {
      return before;
    }
    long fields = 0;
    for (FieldDeclaration field : struct.fields()) {
      List<TypeElement> nested = NestedStructs.of(field).toList();
      fields += nested.isEmpty() ? 1 : countAll(nested);
    }
    long counted = Math.min(fields + countAll(struct.variants()), ALL + 1);
    known.put(struct.type(), counted);
    return counted;
  }

  private long countAll(List<TypeElement> structs) {
    return structs.stream().mapToLong(nested -> count(reader.readStruct(nested))).sum();
  }
}
