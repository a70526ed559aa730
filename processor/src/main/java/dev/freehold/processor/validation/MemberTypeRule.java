package dev.freehold.processor.validation;

import dev.freehold.processor.layout.PoolNames;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  Optional<Complaint> check(Subject subject, Set<TypeElement> structs) {
    Set<String> generated = new TreeSet<>();
    generated.add("Element");
    generated.add(PoolNames.of(subject.declaration()).simpleName());
    structs.forEach(struct -> generated.add(PoolNames.struct(struct)));
    return ElementFilter.typesIn(elements.getAllMembers(subject.type())).stream()
        .filter(member -> generated.contains(member.getSimpleName().toString()))
        .findFirst()
        .flatMap(
            member ->
                subject.complain(
                    member,
                    "a class nested in the generated pool has that name; write another name for this type"));
  }
}
