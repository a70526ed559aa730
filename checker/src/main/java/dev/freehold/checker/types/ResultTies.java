package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Which parameters an annotation of a method names, or {@code "this"}. */
final class ResultTies {
  private final Qualifiers qualifiers;

  ResultTies(Qualifiers qualifiers) {
    this.qualifiers = qualifiers;
  }

  /**
   * The names in the annotation, as the method itself calls the parameters; null where it is not
   * there.
   *
   * @param family the method, then those it overrides, of which the nearest that has it counts
   */
  @Nullable List<String> of(List<ExecutableElement> family, String annotation) {
    for (ExecutableElement each : family) {
      List<String> names = qualifiers.stringsOf(each, annotation);
      if (names != null) {
        return each.equals(family.get(0)) ? names : translated(names, each, family.get(0));
      }
    }
    return null;
  }

  private List<String> translated(
      List<String> names, ExecutableElement from, ExecutableElement to) {
    List<String> translated = new ArrayList<>();
    for (String name : names) {
      translated.add(name.equals("this") ? name : nameIn(to, indexOf(name, from), name));
    }
    return translated;
  }

  private int indexOf(String name, ExecutableElement method) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (qualifiers.nameOf(method, i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private String nameIn(ExecutableElement method, int index, String otherwise) {
    return index < 0 ? otherwise : qualifiers.nameOf(method, index);
  }
}
