package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What stub files alone can say of methods: how many owners a value has after a call, and when it
 * must be released at all. What is said of a method holds for those that override it.
 */
public final class StubWords {
  private final Qualifiers qualifiers;
  private final OverriddenMethods overridden;
  private final Map<TypeElement, Boolean> counted = new HashMap<>();

  StubWords(Qualifiers qualifiers, OverriddenMethods overridden) {
    this.qualifiers = qualifiers;
    this.overridden = overridden;
  }

  /** Whether it makes one more owner of its object. */
  public boolean retains(ExecutableElement method) {
    return says(method, StubVocabulary.RETAINS);
  }

  /** Whether it makes one more owner of the argument for that parameter. */
  public boolean retains(ExecutableElement method, int parameter) {
    return says(method, parameter, StubVocabulary.RETAINS);
  }

  /** Whether it releases the argument for one of its parameters. */
  boolean closesArgument(ExecutableElement method) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (closes(method, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it releases the argument for that parameter. */
  boolean closes(ExecutableElement method, int parameter) {
    return says(method, parameter, StubVocabulary.CLOSES);
  }

  /** Whether it keeps the argument for that parameter. */
  boolean keeps(ExecutableElement method, int parameter) {
    return says(method, parameter, StubVocabulary.KEEPS);
  }

  /** Whether what it gives is to be released once it has been opened. */
  public boolean givesUnopened(ExecutableElement method) {
    return says(method, StubVocabulary.UNOPENED);
  }

  /** Whether what the parameter holds is to be released once it is known what it is. */
  public boolean takesUnopened(ExecutableElement method, int parameter) {
    return says(method, parameter, StubVocabulary.UNOPENED);
  }

  /** Whether it opens its object. */
  public boolean opens(ExecutableElement method) {
    return says(method, StubVocabulary.OPENS);
  }

  /** Whether what it gives may be released, and need not be. */
  public boolean givesSpared(ExecutableElement method) {
    return says(method, StubVocabulary.MAY_RELEASE);
  }

  /** Whether it may be called when its object has been released. */
  public boolean isHarmless(ExecutableElement method) {
    return says(method, StubVocabulary.AFTER_RELEASE);
  }

  /** Whether what it gives is not released with what it borrows from. */
  public boolean givesSeparate(ExecutableElement method) {
    return says(method, StubVocabulary.SEPARATE);
  }

  /** Whether the method gives what is to be released, whatever class it is of. */
  boolean namesOrdinary(ExecutableElement method) {
    return !Origin.isJdk(EnclosingClass.of(method))
        && OwnershipTypes.isForeign(method)
        && qualifiers.isMarked(method, StubVocabulary.SEPARATE);
  }

  /**
   * Whether values of the class have as many owners as somebody has counted: then nobody knows from
   * the name of a method what it does with one.
   */
  public boolean isCounted(TypeMirror type) {
    return type instanceof DeclaredType declared && isCounted((TypeElement) declared.asElement());
  }

  private boolean isCounted(TypeElement type) {
    Boolean known = counted.get(type);
    if (known == null) {
      known =
          qualifiers.isMarked(type, StubVocabulary.COUNTED)
              || isCounted(type.getSuperclass())
              || type.getInterfaces().stream().anyMatch(this::isCounted);
      counted.put(type, known);
    }
    return known;
  }

  private boolean says(ExecutableElement method, String word) {
    return says(method, word, each -> each);
  }

  private boolean says(ExecutableElement method, int parameter, String word) {
    return parameter < method.getParameters().size()
        && says(method, word, each -> each.getParameters().get(parameter));
  }

  private boolean says(
      ExecutableElement method, String word, Function<ExecutableElement, Element> of) {
    List<ExecutableElement> family = overridden.withSelf(method);
    return family.stream().anyMatch(each -> qualifiers.isMarked(of.apply(each), word));
  }
}
