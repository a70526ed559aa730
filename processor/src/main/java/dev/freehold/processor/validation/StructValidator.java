package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.PartDeclaration;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Looks at the methods of a declaration, and of the structs that its fields have, each once.
 *
 * <p>It has more than twelve collaborators, as it is the list of the rules for fields.
 */
final class StructValidator {
  private final DeclarationReader reader;
  private final MemberTypeRule memberTypes;
  private final List<DeclaredFieldRule> rules;

  StructValidator(
      DeclarationReader reader, Elements elements, Types types, QualifierRule qualifiers) {
    this.memberTypes = new MemberTypeRule(elements);
    this.reader = reader;
    this.rules =
        List.of(
            new FieldNameRule(),
            new SignatureRule(),
            new GetterRule(types, new HalfOverridden(reader)),
            new FieldTypeRule(),
            new LengthRule(),
            new AlignRule(),
            new DefaultRule(),
            new OrderingRule(),
            new ByteOrderRule(),
            new BitsRule(),
            new StructCycleRule(reader),
            new SetterRule(types, new HalfOverridden(reader)),
            qualifiers);
  }

  List<Complaint> validate(StructDeclaration element) {
    List<Complaint> complaints = new ArrayList<>();
    Set<TypeElement> seen = new LinkedHashSet<>();
    seen.add(element.type());
    validate(element.type(), element, seen, complaints);
    checkMemberTypes(element.type(), seen, complaints);
    return complaints;
  }

  /** Looks at one kind of elements of a pool that has several. */
  List<Complaint> validatePart(InspectedType pool, PartDeclaration part) {
    TypeElement element = part.element();
    List<Complaint> complaints = new ArrayList<>();
    Set<TypeElement> seen = new LinkedHashSet<>();
    seen.add(element);
    validateNested(pool.declaration(), element, seen, complaints);
    checkMemberTypes(pool.declaration(), seen, complaints);
    MemberTypeRule.checkPart(pool, part, seen).ifPresent(complaints::add);
    return complaints;
  }

  private void checkMemberTypes(
      TypeElement declaration, Set<TypeElement> seen, List<Complaint> complaints) {
    for (TypeElement type : seen) {
      memberTypes.check(new InspectedType(declaration, type), seen).ifPresent(complaints::add);
    }
  }

  private void validate(
      TypeElement declaration,
      StructDeclaration struct,
      Set<TypeElement> seen,
      List<Complaint> complaints) {
    InspectedType subject = new InspectedType(declaration, struct.type());
    AlignRule.check(subject, struct).ifPresent(complaints::add);
    FieldCountRule.checkOwn(subject, struct).ifPresent(complaints::add);
    if (!struct.isUnion()) {
      validateMethods(subject, struct, complaints);
    }
    for (TypeElement nested : NestedStructs.of(struct)) {
      if (seen.add(nested)) {
        validateNested(declaration, nested, seen, complaints);
      }
    }
  }

  /** Those of a union are inherited by its variants, and looked at there. */
  private void validateMethods(
      InspectedType subject, StructDeclaration struct, List<Complaint> complaints) {
    for (FieldDeclaration field : struct.fields()) {
      firstComplaint(subject, field).ifPresent(complaints::add);
    }
    for (ExecutableElement stray : struct.strays()) {
      StrayRule.check(subject, stray).ifPresent(complaints::add);
    }
    for (ExecutableElement body : struct.bodies()) {
      BodyRule.check(subject, body).ifPresent(complaints::add);
    }
    MarkedBodyRule.check(subject).forEach(complaints::add);
  }

  private void validateNested(
      TypeElement declaration,
      TypeElement nested,
      Set<TypeElement> seen,
      List<Complaint> complaints) {
    InspectedType subject = new InspectedType(declaration, nested);
    StructDeclaration struct = reader.readStruct(nested);
    Optional<Complaint> unusable =
        InterfaceRule.check(subject, "struct").or(() -> UnionRule.check(subject, struct));
    if (unusable.isPresent()) {
      complaints.add(unusable.get());
    } else {
      validate(declaration, struct, seen, complaints);
    }
  }

  /** A field that one rule complains about would only confuse the next. */
  private Optional<Complaint> firstComplaint(InspectedType subject, FieldDeclaration field) {
    return rules.stream().flatMap(rule -> rule.check(subject, field).stream()).findFirst();
  }
}
