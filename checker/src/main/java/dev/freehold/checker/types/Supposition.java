package dev.freehold.checker.types;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Something that a declaration does not say, to be looked at as if it did. */
public sealed interface Supposition {
  /** The declaration that would say more. */
  Element declaration();

  /** The declaration, or the method whose parameter it is. */
  default Element member() {
    Element declaration = declaration();
    return declaration.getKind() == ElementKind.PARAMETER
        ? Objects.requireNonNull(declaration.getEnclosingElement())
        : declaration;
  }

  /** By what name other classes come across it; empty where they do not. */
  default String name() {
    Element member = member();
    return switch (member.getKind()) {
      case METHOD, FIELD -> member.getSimpleName().toString();
      case CONSTRUCTOR ->
          Objects.requireNonNull(member.getEnclosingElement()).getSimpleName().toString();
      default -> "";
    };
  }

  /** A qualifier on a parameter, field or local variable, or on the result of a method. */
  record Qualified(Element declaration, Qualifier ownership) implements Supposition {}

  /** A qualifier on the receiver. */
  record Receiver(ExecutableElement declaration, Qualifier ownership) implements Supposition {}

  /** An {@code init = Init.ZERO} on the declaration of a pool: no other class may mind. */
  record PoolOfZeros(TypeElement declaration) implements Supposition {}

  /** A longer {@code @Length} of an inline array or text, which no other class may mind. */
  record Longer(ExecutableElement declaration, int length) implements Supposition {
    @Override
    public String name() {
      return "";
    }
  }

  /** A {@code @From} beside the result. */
  record Tied(ExecutableElement declaration, List<String> lenders) implements Supposition {}

  /** A {@code @MustRelease} on a class. */
  record Released(TypeElement declaration, List<String> methods) implements Supposition {}

  /** A {@code @View} on a class. */
  record Lending(TypeElement declaration) implements Supposition {}
}
