package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.AccessorFamily;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PartDeclaration;
import dev.freehold.processor.declaration.PoolDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Looks at a declaration, and at the structs in it, for all that is wrong. */
public final class DeclarationValidator {
  private final DeclarationReader reader;
  private final PlatformRule platform;
  private final PoolNameRule names;
  private final QualifierRule qualifiers;
  private final StructValidator structs;

  /** Makes a validator for one compilation; it remembers the pools it has seen. */
  public DeclarationValidator(
      DeclarationReader reader, Elements elements, Types types, SourceVersion source) {
    this.reader = reader;
    this.platform = new PlatformRule(elements, source);
    this.names = new PoolNameRule(elements);
    this.qualifiers = new QualifierRule(new AccessorFamily(elements));
    this.structs = new StructValidator(reader, elements, types, qualifiers);
  }

  /** The types that are compiled from source, with which a pool's name may collide. */
  public void sources(Iterable<? extends Element> roots) {
    names.sources(roots);
  }

  /** All complaints about a declaration, in the order of its source. */
  public List<Complaint> validate(PoolDeclaration declaration) {
    InspectedType subject = new InspectedType(declaration.type(), declaration.type());
    Optional<Complaint> unusable =
        platform
            .checkLanguage(subject)
            .or(() -> InterfaceRule.check(subject, "pool"))
            .or(() -> SettingsRule.checkKinds(subject));
    if (unusable.isPresent()) {
      return List.of(unusable.get());
    }
    List<Complaint> complaints =
        Stream.of(
                SettingsRule.check(subject, declaration.settings()).stream(),
                OrderingRule.checkPool(subject, declaration).stream(),
                platform.check(subject, declaration.settings()).stream(),
                names.check(subject).stream(),
                contents(subject, declaration))
            .flatMap(found -> found)
            .toList();
    return complaints.isEmpty() ? laidOut(subject, declaration) : complaints;
  }

  private Stream<Complaint> contents(InspectedType subject, PoolDeclaration declaration) {
    if (declaration.parts().isEmpty()) {
      return Stream.concat(
          CapacityRule.check(subject, declaration.settings())
              .or(() -> StrayRule.checkRelease(subject, declaration))
              .stream(),
          structs.validate(declaration.fields()).stream());
    }
    List<Complaint> wrong =
        Stream.concat(
                new PartsRule(qualifiers).check(subject, declaration),
                MarkedBodyRule.check(subject))
            .toList();
    return wrong.isEmpty()
        ? declaration.parts().stream().flatMap(part -> structs.validatePart(subject, part).stream())
        : wrong.stream();
  }

  /** Only a declaration that is right otherwise has a layout. */
  private List<Complaint> laidOut(InspectedType subject, PoolDeclaration declaration) {
    return firstTooMany(subject, declaration)
        .or(() -> firstTooLarge(subject, declaration))
        .or(() -> BitRunRule.check(declaration, reader))
        .or(() -> PackedRule.check(subject, declaration, reader))
        .stream()
        .toList();
  }

  private Optional<Complaint> firstTooMany(InspectedType subject, PoolDeclaration declaration) {
    FieldCountRule counts = new FieldCountRule(reader);
    return declaration.parts().isEmpty()
        ? counts.check(subject, subject.type(), declaration.fields())
        : firstOf(
            declaration.parts(),
            part -> counts.check(subject, part.method(), reader.readStruct(part.element())));
  }

  private Optional<Complaint> firstTooLarge(InspectedType subject, PoolDeclaration declaration) {
    return declaration.parts().isEmpty()
        ? SizeRule.check(subject, declaration, reader)
        : firstOf(declaration.parts(), part -> SizeRule.checkPart(subject, part, reader));
  }

  private static Optional<Complaint> firstOf(
      List<PartDeclaration> parts, Function<PartDeclaration, Optional<Complaint>> rule) {
    return parts.stream().flatMap(part -> rule.apply(part).stream()).findFirst();
  }
}
