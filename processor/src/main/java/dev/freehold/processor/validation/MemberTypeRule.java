package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.PartDeclaration;
import dev.freehold.processor.layout.PoolNames;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A generated class inherits the types nested in its interface, which would hide generated ones.
 */
final class MemberTypeRule {
  private final Elements elements;

  MemberTypeRule(Elements elements) {
    this.elements = elements;
  }

  /**
   * Looks at the types nested in an interface.
   *
   * @param structs the structs of the declaration
   */
  Optional<Complaint> check(InspectedType subject, Set<TypeElement> structs) {
    Set<String> generated = generated(subject, structs);
    return hiding(subject.type())
        .filter(type -> generated.contains(type.getSimpleName().toString()))
        .findFirst()
        .flatMap(
            type ->
                subject.complain(
                    type,
                    "a class nested in the generated pool has that name; write another name for this type"));
  }

  /**
   * Looks at the class of one of several pools, which is neither in nor around one of its name.
   *
   * @param structs the structs of its elements
   */
  static Optional<Complaint> checkPart(
      InspectedType pool, PartDeclaration part, Set<TypeElement> structs) {
    String name = PoolNames.part(part.name());
    return generated(pool, structs).contains(name)
        ? pool.complain(
            part.method(),
            "its pool would be the class `%s`, and a class in or around that has the name; write another name for it"
                .formatted(name))
        : Optional.empty();
  }

  private static Set<String> generated(InspectedType subject, Set<TypeElement> structs) {
    Set<String> generated = new TreeSet<>();
    generated.add("Element");
    generated.add(PoolNames.of(subject.declaration()).simpleName());
    for (TypeElement struct : structs) {
      generated.add(PoolNames.struct(struct));
      generated.add(PoolNames.variant(struct));
      generated.add(PoolNames.union(struct));
    }
    return generated;
  }

  /** A type in the unnamed package cannot be told apart by its package's name. */
  private Stream<TypeElement> hiding(TypeElement type) {
    Stream<TypeElement> members = ElementFilter.typesIn(elements.getAllMembers(type)).stream();
    boolean hasNoOtherName =
        type.getNestingKind() == NestingKind.TOP_LEVEL && elements.getPackageOf(type).isUnnamed();
    return hasNoOtherName ? Stream.concat(Stream.of(type), members) : members;
  }
}
