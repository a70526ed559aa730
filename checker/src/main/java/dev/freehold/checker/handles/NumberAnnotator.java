package dev.freehold.checker.handles;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.tree.JCTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedArrayType;
import org.checkerframework.framework.type.treeannotator.TreeAnnotator;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which expressions are handles: what is calculated from one is none, and 0 and what is below it,
 * as a constant, stand for none of any pool.
 */
final class NumberAnnotator extends TreeAnnotator {
  private final HandleTypeFactory factory;

  NumberAnnotator(HandleTypeFactory factory) {
    super(factory);
    this.factory = factory;
  }

  @Override
  public Void visitLiteral(LiteralTree tree, AnnotatedTypeMirror type) {
    return constant(tree.getValue(), type);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, AnnotatedTypeMirror type) {
    return constant(valueOf(tree), type);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, AnnotatedTypeMirror type) {
    return constant(valueOf(tree), type);
  }

  @Override
  public Void visitBinary(BinaryTree tree, AnnotatedTypeMirror type) {
    type.replaceAnnotation(factory.number());
    return constant(foldedIn(tree), type);
  }

  /** {@code handle++} is the handle that was there; what it leaves there is none. */
  @Override
  public Void visitUnary(UnaryTree tree, AnnotatedTypeMirror type) {
    boolean before =
        tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
            || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT;
    if (!before) {
      type.replaceAnnotation(factory.number());
    }
    return constant(foldedIn(tree), type);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, AnnotatedTypeMirror type) {
    type.replaceAnnotation(factory.number());
    return null;
  }

  /** To box a handle by hand makes no other of it; nor does a copy of an array of handles. */
  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, AnnotatedTypeMirror type) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    ExpressionTree same = boxed(method, tree);
    if (same != null) {
      type.replaceAnnotations(factory.getAnnotatedType(same).getAnnotations());
    }
    if (isCopy(method)
        && type instanceof AnnotatedArrayType copy
        && factory.getAnnotatedType(tree.getArguments().get(0)) instanceof AnnotatedArrayType of) {
      copy.getComponentType().replaceAnnotations(of.getComponentType().getAnnotations());
    }
    return null;
  }

  /** What is in an array of objects, the framework infers. */
  private static boolean isCopy(ExecutableElement method) {
    return isIn("java.util.Arrays", method)
        && method.getTypeParameters().isEmpty()
        && method.getSimpleName().toString().startsWith("copyOf");
  }

  private static boolean isIn(String type, ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement enclosing
        && enclosing.getQualifiedName().contentEquals(type);
  }

  private static @Nullable ExpressionTree boxed(
      ExecutableElement method, MethodInvocationTree tree) {
    if (!isIn("java.lang.Long", method)) {
      return null;
    }
    String name = method.getSimpleName().toString();
    if (name.equals("longValue")) {
      return TreeUtils.getReceiverTree(tree);
    }
    boolean ofNumber =
        name.equals("valueOf") && method.getParameters().get(0).asType().getKind().isPrimitive();
    return ofNumber ? tree.getArguments().get(0) : null;
  }

  private @Nullable Void constant(@Nullable Object value, AnnotatedTypeMirror type) {
    boolean none =
        (value instanceof Long || value instanceof Integer) && ((Number) value).longValue() <= 0;
    if (none) {
      type.replaceAnnotation(factory.none());
    }
    return null;
  }

  private static @Nullable Object valueOf(ExpressionTree name) {
    Element named = TreeUtils.elementFromUse(name);
    return named instanceof VariableElement variable ? variable.getConstantValue() : null;
  }

  private static @Nullable Object foldedIn(Tree tree) {
    return ((JCTree) tree).type == null ? null : ((JCTree) tree).type.constValue();
  }
}
