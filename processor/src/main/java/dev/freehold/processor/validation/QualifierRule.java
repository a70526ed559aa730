package dev.freehold.processor.validation;

import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.AccessorFamily;
import dev.freehold.processor.declaration.DeclaringType;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * An accessor says no more of ownership than its generated code keeps: a getter reads, a setter
 * changes, and neither consumes the element or hands over what is a part of it. Where it says
 * nothing itself, what it overrides speaks for it.
 */
record QualifierRule(AccessorFamily family) implements DeclaredFieldRule {
  private static final List<Class<?>> QUALIFIERS = List.of(Own.class, Mut.class, Ref.class);

  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return field
        .accessors()
        .map(Accessor::method)
        .flatMap(method -> check(subject, field, method).stream())
        .findFirst();
  }

  private Optional<Complaint> check(
      InspectedType subject, FieldDeclaration field, ExecutableElement method) {
    Optional<Class<?>> receiver = written(method, ExecutableElement::getReceiverType);
    String right = isGetter(method) ? "@Ref" : "@Mut";
    if (receiver.filter(Own.class::equals).isPresent()) {
      return subject.complain(
          method,
          "an accessor does not release its element, and `@Own` says that it does; write `%s %s this`"
              .formatted(right, declaring(method)));
    }
    if (!isGetter(method) && receiver.filter(Ref.class::equals).isPresent()) {
      return subject.complain(
          method,
          "%s changes the element, and `@Ref` says that it does not; write `@Mut %s this`"
              .formatted(isUnion(field) ? "choosing a variant" : "a setter", declaring(method)));
    }
    boolean changes = !isGetter(method) || receiver.filter(Mut.class::equals).isPresent();
    return written(method, ExecutableElement::getReturnType)
        .flatMap(result -> checkResult(subject, method, result, changes));
  }

  /** What a getter gives is a part of the element, and lent as that is. */
  private static Optional<Complaint> checkResult(
      InspectedType subject, ExecutableElement method, Class<?> result, boolean changes) {
    if (result.equals(Own.class)) {
      return subject.complain(
          method, "what it gives belongs to what it is a part of; write it without `@Own`");
    }
    return result.equals(Mut.class) && !changes
        ? subject.complain(
            method,
            "what it gives is lent as the element is, and may be written through where that may; write it without `@Mut`, or with `@Mut %s this`"
                .formatted(declaring(method)))
        : Optional.empty();
  }

  private Optional<Class<?>> written(
      ExecutableElement method, Function<ExecutableElement, TypeMirror> part) {
    return family.withSelf(method).stream()
        .flatMap(each -> qualifier(part.apply(each)).stream())
        .findFirst();
  }

  private static Optional<Class<?>> qualifier(TypeMirror type) {
    return QUALIFIERS.stream().filter(each -> has(type, each)).findFirst();
  }

  private static boolean has(TypeMirror type, Class<?> annotation) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(found -> found.getQualifiedName().contentEquals(annotation.getName()));
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty();
  }

  private static boolean isUnion(FieldDeclaration field) {
    return field.getters().stream().anyMatch(get -> FieldKind.of(get.type()) == FieldKind.UNION);
  }

  private static String declaring(ExecutableElement method) {
    TypeElement type = DeclaringType.of(method);
    String parameters =
        type.getTypeParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .collect(Collectors.joining(", ", "<", ">"));
    return type.getSimpleName() + (type.getTypeParameters().isEmpty() ? "" : parameters);
  }
}
