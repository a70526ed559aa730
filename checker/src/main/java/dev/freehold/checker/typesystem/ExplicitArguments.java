package dev.freehold.checker.typesystem;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Type arguments that a call is given without a qualifier, as in {@code Optional.<Buffer>of(b)}.
 * They say which class is meant, and of ownership no more than those that are left out: that is
 * inferred all the same.
 */
final class ExplicitArguments {
  private final OwnershipTypeFactory factory;
  private final OwnershipTypes types;
  private final Map<Tree, AnnotationMirror> inferred = new HashMap<>();

  ExplicitArguments(OwnershipTypeFactory factory, OwnershipTypes types) {
    this.factory = factory;
    this.types = types;
  }

  /** Whether a call has such arguments, of a method that says more by them than which class. */
  boolean areIn(MethodInvocationTree tree, ExecutableElement method) {
    return tree.getTypeArguments().stream().anyMatch(this::isUnsaid)
        && !types.openTypes().givesWhatHoldsNone(method);
  }

  private boolean isUnsaid(Tree argument) {
    TypeMirror type = TreeUtils.typeOf(argument);
    return !(argument instanceof AnnotatedTypeTree)
        && type != null
        && types.resources().isStrict(type);
  }

  /**
   * Infers what they leave open.
   *
   * @param method the called method, as the object that it is called on has it
   */
  void infer(MethodInvocationTree tree, AnnotatedExecutableType method) {
    if (types.openTypes().givesEmpty(method.getElement())) {
      // As what a variable of the type carries is, where nothing is written there.
      tree.getTypeArguments().forEach(each -> inferred.put(each, factory.mirror(Qualifier.OWN)));
      return;
    }
    Map<TypeVariable, AnnotatedTypeMirror> found =
        factory
            .getTypeArgumentInference()
            .inferTypeArgs(factory, tree, method)
            .getTypeArgumentsForExpression(tree);
    List<? extends Tree> arguments = tree.getTypeArguments();
    for (int i = 0; i < arguments.size() && i < method.getTypeVariables().size(); i++) {
      AnnotatedTypeMirror type = found.get(method.getTypeVariables().get(i).getUnderlyingType());
      if (type != null && type.getAnnotation() != null) {
        inferred.put(arguments.get(i), type.getAnnotation());
      }
    }
  }

  /** Says of the type of a tree what is inferred of it. */
  void complete(Tree tree, AnnotatedTypeMirror type) {
    AnnotationMirror known = inferred.get(tree);
    if (known != null && isUnsaid(tree)) {
      type.replaceAnnotation(known);
    }
  }

  /** Another file begins. */
  void clear() {
    inferred.clear();
  }
}
