package dev.freehold.checker.types;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Where what is written comes from: the declaration itself, or a stub file. */
interface Qualifiers {
  /** The qualifier written on the parameter with that index, or null. */
  @Nullable Qualifier ofParameter(ExecutableElement method, int index);

  /** The qualifier written on the result, or null. */
  @Nullable Qualifier ofResult(ExecutableElement method);

  /** The strongest qualifier written among the arguments of the parameter's type, or null. */
  @Nullable Qualifier insideParameter(ExecutableElement method, int index);

  /** The strongest qualifier written among the arguments of the result's type, or null. */
  @Nullable Qualifier insideResult(ExecutableElement method);

  /** Where {@code @PolyOwn} is written. */
  Polymorphism polymorphism(ExecutableElement method);

  /** The qualifier written on the receiver, or null. */
  @Nullable Qualifier ofReceiver(ExecutableElement method);

  /** The qualifier written on a field or local variable, or null. */
  @Nullable Qualifier ofVariable(VariableElement variable);

  /** The qualifier written on the bound of a type parameter, or null. */
  @Nullable Qualifier ofBound(TypeParameterElement parameter);

  /** The name by which {@code @From} knows the parameter with that index. */
  String nameOf(ExecutableElement method, int index);

  /** Whether the result is marked as possibly null. */
  boolean isNullable(ExecutableElement method);

  /** Whether the annotation of that name stands on a class, method or parameter. */
  boolean isMarked(Element element, String annotation);

  /**
   * The strings of the annotation of that name on a class or method; null where it is not there.
   */
  @Nullable List<String> stringsOf(Element element, String annotation);

  /** Whether a class says by itself, and not in a stub file only, that it is tracked. */
  boolean saysItself(TypeElement type);
}
