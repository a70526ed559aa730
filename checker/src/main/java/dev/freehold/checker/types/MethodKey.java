package dev.freehold.checker.types;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.StringJoiner;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Tells the overloads of a method apart: its name and its parameters' simple type names. */
final class MethodKey {
  private MethodKey() {}

  static String of(ExecutableElement method) {
    StringJoiner key = new StringJoiner(",", method.getSimpleName() + "(", ")");
    for (VariableElement parameter : method.getParameters()) {
      key.add(simpleName(parameter.asType()));
    }
    return key.toString();
  }

  static String of(MethodTree method) {
    StringJoiner key = new StringJoiner(",", method.getName() + "(", ")");
    for (VariableTree parameter : method.getParameters()) {
      key.add(simpleName(parameter.getType()));
    }
    return key.toString();
  }

  private static String simpleName(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> ((DeclaredType) type).asElement().getSimpleName().toString();
      case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
      case ARRAY -> simpleName(((ArrayType) type).getComponentType()) + "[]";
      default -> type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String simpleName(Tree type) {
    if (type instanceof AnnotatedTypeTree annotated) {
      return simpleName(annotated.getUnderlyingType());
    }
    if (type instanceof ParameterizedTypeTree parameterized) {
      return simpleName(parameterized.getType());
    }
    if (type instanceof ArrayTypeTree array) {
      return simpleName(array.getType()) + "[]";
    }
    return type instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : type.toString();
  }
}
