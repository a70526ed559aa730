package dev.freehold.checker.types;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Where written qualifiers come from: the declaration itself, or a stub file. */
interface Qualifiers {
  /** The qualifier written on the parameter with that index, or null. */
  @Nullable Ownership ofParameter(ExecutableElement method, int index);

  /** The qualifier written on the result, or null. */
  @Nullable Ownership ofResult(ExecutableElement method);

  /** The qualifier written on the receiver, or null. */
  @Nullable Ownership ofReceiver(ExecutableElement method);

  /** The qualifier written on a field or local variable, or null. */
  @Nullable Ownership ofVariable(VariableElement variable);

  /** The qualifier written on the bound of a type parameter, or null. */
  @Nullable Ownership ofBound(TypeParameterElement parameter);

  /** Whether the result is marked as possibly null. */
  boolean isNullable(ExecutableElement method);

  /** Whether the class itself is marked as safe to share. */
  boolean isSync(TypeElement type);

  /** The release methods that the class itself names, or null where it is not a resource class. */
  java.util.@Nullable List<String> releaseMethods(TypeElement type);
}
