package dev.freehold.processor.validation;

import dev.freehold.pool.Storage;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.PartDeclaration;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.declaration.WireMarks;
import dev.freehold.processor.layout.PoolNames;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** A pool of several kinds of slots has a getter for each, and nothing else. */
record PartsRule(QualifierRule qualifiers) {
  private static final Set<String> OF_THE_POOL =
      Set.of("capacity", "inUse", "close", "create", "global", "handOver", "reset", "bytes");

  Stream<Complaint> check(InspectedType subject, PoolDeclaration declaration) {
    Set<String> classes = new HashSet<>();
    return Stream.concat(
        checkSettings(subject, declaration.settings()).stream(),
        declaration.parts().stream().flatMap(part -> checkPart(subject, part, classes).stream()));
  }

  private static Optional<Complaint> checkSettings(InspectedType subject, PoolSettings settings) {
    if (!settings.kind().takesParts()) {
      return subject.complain(
          "`%s` is of one kind of slots; declare a pool for each of them, or write `@FixedPool`"
              .formatted(settings.kind().written()));
    }
    if (settings.storage() == Storage.MAPPED) {
      return FileRule.ofParts(subject);
    }
    if (!settings.kind().isOfBytes() && settings.capacity() != 0) {
      return subject.complain(
          "its slots are counted by `@Slots`, kind by kind; write `%s` without a capacity or profile"
              .formatted(settings.kind().written()));
    }
    return Optional.empty();
  }

  private Optional<Complaint> checkPart(
      InspectedType subject, PartDeclaration part, Set<String> classes) {
    FieldDeclaration field = part.field();
    ExecutableElement method = field.accessors().findFirst().orElseThrow().method();
    if (field.getters().size() != 1 || !field.setters().isEmpty() || !isStruct(field)) {
      return subject.complain(
          method,
          "a pool of several kinds of slots has one getter for each, whose type is a `@Struct` interface; write `@Slots(1024) Frame frames();`");
    }
    WireMarks marks = field.getter().marks().wire();
    if (marks.bits().isPresent() || marks.order().isPresent()) {
      return subject.complain(
          method,
          "it is a kind of slots and no number; write `@%s` in the interface `%s`"
              .formatted(
                  marks.bits().isPresent() ? "Bits" : "ByteOrder", part.element().getSimpleName()));
    }
    if (part.settings().capacity() < 1 || part.settings().capacity() > CapacityRule.LIMIT) {
      return subject.complain(
          method, "it needs from 1 to 16777216 slots; write `@Slots(1024)` in front of it");
    }
    if (OF_THE_POOL.contains(part.name()) || part.name().contains("$")) {
      return subject.complain(
          method, "the generated pool needs that name itself; write another name for it");
    }
    if (FieldNameRule.isOfEveryObject(part.name())) {
      return subject.complain(
          method, "every Java object has a method of that name; write another name for it");
    }
    Optional<Complaint> qualified = qualifiers.check(subject, field);
    if (qualified.isPresent()) {
      return qualified;
    }
    return classes.add(PoolNames.part(part.name()))
        ? Optional.empty()
        : subject.complain(
            method,
            "its pool would be the class `%s`, which another kind of slots has; write another name for it"
                .formatted(PoolNames.part(part.name())));
  }

  private static boolean isStruct(FieldDeclaration field) {
    return FieldKind.of(field.getter().type()) == FieldKind.STRUCT;
  }
}
