package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * Methods that lose values: {@code Optional.filter} may drop what its object carries, {@code
 * Optional.orElse} what it is given. Stub files say so with {@code @Drops}, on the method or on the
 * parameter.
 */
public final class Drops {
  private final Qualifiers qualifiers;
  private final OverriddenMethods overridden;

  Drops(Qualifiers qualifiers, OverriddenMethods overridden) {
    this.qualifiers = qualifiers;
    this.overridden = overridden;
  }

  /** Whether what the object carries may get lost in it. */
  public boolean content(ExecutableElement method) {
    return family(method).stream()
        .anyMatch(each -> qualifiers.isMarked(each, StubVocabulary.DROPS));
  }

  /** Whether what the parameter with that index is given may get lost. */
  public boolean argument(ExecutableElement method, int index) {
    return index < method.getParameters().size()
        && family(method).stream()
            .anyMatch(
                each -> qualifiers.isMarked(each.getParameters().get(index), StubVocabulary.DROPS));
  }

  /**
   * Whether the function with that index is only lent what the object carries, which goes elsewhere
   * afterwards: the {@code Predicate} of {@code filter}, the {@code Consumer} of {@code peek}.
   */
  public boolean lendsTo(ExecutableElement method, int index) {
    return family(method).stream()
        .anyMatch(
            each -> qualifiers.isMarked(each.getParameters().get(index), StubVocabulary.LENDS));
  }

  private List<ExecutableElement> family(ExecutableElement method) {
    return overridden.withSelf(method);
  }
}
