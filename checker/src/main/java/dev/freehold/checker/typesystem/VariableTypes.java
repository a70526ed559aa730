package dev.freehold.checker.typesystem;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.freehold.checker.types.MethodParameter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.ElementAnnotationApplier;
import org.jspecify.annotations.Nullable;

/**
 * The types that local variables and parameters are declared with. The framework would search the
 * whole file for the declaration of each.
 */
final class VariableTypes {
  private final OwnershipTypeFactory factory;
  private final Function<Element, @Nullable VariableTree> declarations;
  private final Map<Element, AnnotatedTypeMirror> known = new HashMap<>();

  VariableTypes(
      OwnershipTypeFactory factory, Function<Element, @Nullable VariableTree> declarations) {
    this.factory = factory;
    this.declarations = declarations;
  }

  /** Another file begins. */
  void clear() {
    known.clear();
  }

  /** The declaration of a variable, if it is one of the member that is looked at. */
  @Nullable VariableTree declaration(Element variable) {
    return declarations.apply(variable);
  }

  /**
   * The type, with the qualifiers that are written in it; null for what the framework must find.
   */
  @Nullable AnnotatedTypeMirror of(Element element) {
    AnnotatedTypeMirror type = known.get(element);
    if (type == null) {
      type = compute(element);
      if (type == null) {
        return null;
      }
      known.put(element, type);
    }
    return type.deepCopy();
  }

  private @Nullable AnnotatedTypeMirror compute(Element element) {
    if (MethodParameter.is(element)) {
      AnnotatedTypeMirror type = AnnotatedTypeMirror.createType(element.asType(), factory, false);
      ElementAnnotationApplier.apply(type, element, factory);
      return type;
    }
    VariableTree tree = element.getKind().isField() ? null : declarations.apply(element);
    boolean typed =
        tree instanceof JCVariableDecl declared
            && declared.vartype != null
            && !declared.declaredUsingVar()
            && !declared.isImplicitlyTyped();
    if (tree == null) {
      return null;
    }
    return typed ? factory.getAnnotatedTypeFromTypeTree(tree.getType()) : element(tree);
  }

  /** What {@code for (var each : batch)} declares. */
  private @Nullable AnnotatedTypeMirror element(VariableTree tree) {
    TreePath path = tree.getInitializer() == null ? factory.getPath(tree) : null;
    return path != null && path.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
        ? factory.getIterableElementType(loop.getExpression())
        : null;
  }
}
