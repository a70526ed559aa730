package dev.freehold.checker.handles;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.rules.Quoted;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.typesystem.Choices;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import org.checkerframework.common.basetype.BaseTypeVisitor;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedArrayType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.checkerframework.javacutil.AnnotationUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TreeUtils.MemberReferenceKind;

/** Goes through a class with the framework, and compares wherever a value meets a type. */
final class HandleVisitor extends BaseTypeVisitor<HandleTypeFactory> {
  private static final Set<Tree.Kind> COMPARING =
      EnumSet.of(
          Tree.Kind.EQUAL_TO,
          Tree.Kind.NOT_EQUAL_TO,
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL);

  private final Comparison comparison;
  private final HandleMessages messages;

  HandleVisitor(HandleTypeChecker checker) {
    super(checker);
    comparison = new Comparison(atypeFactory, elements);
    messages = new HandleMessages(atypeFactory, checker::add);
  }

  @Override
  protected HandleTypeFactory createTypeFactory() {
    return new HandleTypeFactory((HandleTypeChecker) checker);
  }

  @Override
  public void processClassTree(ClassTree tree) {
    if (!OwnershipTypes.isUnsafe(TreeUtils.elementFromDeclaration(tree))) {
      super.processClassTree(tree);
    }
  }

  @Override
  public void processMethodTree(String name, MethodTree tree) {
    if (!OwnershipTypes.isUnsafe(TreeUtils.elementFromDeclaration(tree))) {
      super.processMethodTree(name, tree);
    }
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    boolean trusted = OwnershipTypes.isUnsafe(TreeUtils.elementFromDeclaration(tree));
    return trusted ? null : super.visitVariable(tree, null);
  }

  /** Of a choice, each of what may be chosen; of a new array, what is put in. */
  @Override
  protected boolean commonAssignmentCheck(
      AnnotatedTypeMirror wanted, ExpressionTree value, String key, Object... arguments) {
    List<ExpressionTree> choices = Choices.in(value);
    if (choices.size() > 1) {
      choices.forEach(each -> commonAssignmentCheck(wanted, each, key, arguments));
      return true;
    }
    if (value instanceof NewArrayTree array
        && array.getType() == null
        && wanted instanceof AnnotatedArrayType type) {
      return checkArrayInitialization(type.getComponentType(), array.getInitializers());
    }
    return super.commonAssignmentCheck(wanted, value, key, arguments);
  }

  @Override
  protected boolean commonAssignmentCheck(
      AnnotatedTypeMirror wanted,
      AnnotatedTypeMirror value,
      Tree place,
      String key,
      Object... arguments) {
    AnnotatedTypeMirror given = atypeFactory.getWidenedType(value, wanted);
    compare(Quoted.of(place.toString()), given, wanted, place);
    return true;
  }

  private void compare(
      String value, AnnotatedTypeMirror given, AnnotatedTypeMirror wanted, Tree place) {
    switch (comparison.of(given, wanted)) {
      case FITS -> {}
      case UNSAID -> messages.unsaid(value, given, wanted, place);
      case OTHER -> messages.other(value, given, wanted, place);
    }
  }

  /** The types of the arguments and of what is asked for allow no call: the reason names two. */
  void notInferred(Tree call, String reason) {
    messages.notInferred(Quoted.of(call.toString()), Conflict.in(reason), call);
  }

  /** A cast says what a number is, but makes of a handle no other. */
  @Override
  protected void checkTypecastSafety(TypeCastTree tree) {
    AnnotatedTypeMirror wanted = atypeFactory.getAnnotatedType(tree);
    AnnotatedTypeMirror given = atypeFactory.getAnnotatedType(tree.getExpression());
    if (differ(given, wanted)) {
      messages.other(Quoted.of(tree.getExpression().toString()), given, wanted, tree);
    }
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    if (COMPARING.contains(tree.getKind())) {
      AnnotatedTypeMirror left = atypeFactory.getAnnotatedType(tree.getLeftOperand());
      AnnotatedTypeMirror right = atypeFactory.getAnnotatedType(tree.getRightOperand());
      if (differ(left, right)) {
        messages.compared(tree, left, right);
      }
    }
    return super.visitBinary(tree, null);
  }

  private boolean differ(AnnotatedTypeMirror one, AnnotatedTypeMirror other) {
    AnnotationMirror first = atypeFactory.handle(one);
    AnnotationMirror second = atypeFactory.handle(other);
    return first != null && second != null && !AnnotationUtils.areSame(first, second);
  }

  @Override
  protected OverrideChecker createOverrideChecker(
      Tree tree,
      AnnotatedExecutableType overrider,
      AnnotatedTypeMirror overriderType,
      AnnotatedTypeMirror result,
      AnnotatedExecutableType overridden,
      AnnotatedDeclaredType overriddenType,
      AnnotatedTypeMirror wanted) {
    return new Overriding(
        tree, overrider, overriderType, result, overridden, overriddenType, wanted);
  }

  /** What a method or a method reference takes and gives, for another that is called by name. */
  private final class Overriding extends OverrideChecker {
    Overriding(
        Tree tree,
        AnnotatedExecutableType overrider,
        AnnotatedTypeMirror overriderType,
        AnnotatedTypeMirror result,
        AnnotatedExecutableType overridden,
        AnnotatedDeclaredType overriddenType,
        AnnotatedTypeMirror wanted) {
      super(tree, overrider, overriderType, result, overridden, overriddenType, wanted);
    }

    @Override
    public boolean checkOverride() {
      if (overriderReturnType.getKind() != TypeKind.VOID) {
        AnnotatedTypeMirror given = adaptToOverridden(overriderReturnType);
        compare("what it gives", given, overriddenReturnType, resultPlace());
      }
      List<AnnotatedTypeMirror> called = called();
      List<AnnotatedTypeMirror> taken =
          isMethodReference && overrider.isVarargs() && !overridden.isVarargs()
              ? AnnotatedTypes.expandVarargsParametersFromTypes(overrider, called)
              : overrider.getParameterTypes();
      for (int i = 0; i < taken.size(); i++) {
        AnnotatedTypeMirror given = atypeFactory.applyCaptureConversion(called.get(i));
        compare("what it is called with", given, adaptToOverridden(taken.get(i)), place(i));
      }
      return true;
    }

    /** With what the method is called; on the first of it, where the reference is of a class. */
    private List<AnnotatedTypeMirror> called() {
      List<AnnotatedTypeMirror> parameters = overridden.getParameterTypes();
      boolean onFirst =
          overriderTree instanceof MemberReferenceTree reference
              && MemberReferenceKind.getMemberReferenceKind(reference)
                  == MemberReferenceKind.UNBOUND;
      return onFirst ? parameters.subList(1, parameters.size()) : parameters;
    }

    private Tree resultPlace() {
      Tree result = overriderTree instanceof MethodTree method ? method.getReturnType() : null;
      return result == null ? overriderTree : result;
    }

    private Tree place(int parameter) {
      return overriderTree instanceof MethodTree method
          ? method.getParameters().get(parameter)
          : overriderTree;
    }
  }
}
