package dev.freehold.processor.declaration;

import dev.freehold.pool.Slots;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Reads the declaration of a pool of several kinds of slots. */
final class PartsReader {
  private PartsReader() {}

  /** None, where the interface declares an element. */
  static List<PartDeclaration> of(PoolSettings settings, StructDeclaration fields) {
    if (fields.fields().stream().noneMatch(PartsReader::hasSlots)) {
      return List.of();
    }
    return fields.fields().stream()
        .map(field -> new PartDeclaration(field, settings.withCapacity(slots(field))))
        .toList();
  }

  private static boolean hasSlots(FieldDeclaration field) {
    return field
        .accessors()
        .anyMatch(accessor -> WrittenValues.find(accessor.method(), Slots.class).isPresent());
  }

  private static int slots(FieldDeclaration field) {
    ExecutableElement method = field.accessors().findFirst().orElseThrow().method();
    return WrittenValues.find(method, Slots.class)
        .flatMap(written -> written.integer("value"))
        .orElse(0);
  }
}
