package dev.freehold.processor.validation;

import dev.freehold.pool.Ordering;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.StructDeclaration;
import dev.freehold.processor.layout.AccessModes;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What several threads use at once lies where a processor writes it whole, and in a packed struct
 * nothing need. What is nested in one lies anywhere, too.
 */
final class PackedRule {
  private final DeclarationReader reader;
  private final AccessModes modes;

  private PackedRule(DeclarationReader reader, AccessModes modes) {
    this.reader = reader;
    this.modes = modes;
  }

  /** Checks a declaration that is right otherwise. */
  static Optional<Complaint> check(
      InspectedType subject, PoolDeclaration declaration, DeclarationReader reader) {
    if (!declaration.settings().kind().isShared() || !declaration.settings().isNative()) {
      return Optional.empty();
    }
    AccessModes modes = AccessModes.of(declaration.fields(), declaration.settings());
    return new PackedRule(reader, modes)
        .firstTorn(declaration.fields(), null)
        .flatMap(torn -> subject.complain(text(torn, declaration.type())));
  }

  private static String text(TypeElement torn, TypeElement element) {
    String which =
        torn.equals(element)
            ? "a packed element"
            : "the packed `%s`".formatted(torn.getSimpleName());
    return "fields of %s may lie where no processor writes them whole; write it without `@Packed`, or add `@Ordering(Ordering.Mode.PLAIN)`"
        .formatted(which);
  }

  /**
   * The packed struct that has a field which must be written whole.
   *
   * @param around the packed struct that it is nested in; null if there is none
   */
  private Optional<TypeElement> firstTorn(StructDeclaration struct, @Nullable TypeElement around) {
    TypeElement packed = around == null && struct.marks().packed() ? struct.type() : around;
    if (packed != null && struct.fields().stream().anyMatch(field -> isWhole(struct, field))) {
      return Optional.of(packed);
    }
    return NestedStructs.of(struct).stream()
        .flatMap(nested -> firstTorn(reader.readStruct(nested), packed).stream())
        .findFirst();
  }

  private boolean isWhole(StructDeclaration struct, FieldDeclaration field) {
    return FieldKind.of(field.getter().type()) == FieldKind.PRIMITIVE
        && modes.of(struct, field.getter()) != Ordering.Mode.PLAIN;
  }
}
