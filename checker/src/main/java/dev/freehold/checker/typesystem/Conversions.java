package dev.freehold.checker.typesystem;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.EnclosingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;

/**
 * Whether a value may stand where a type with other qualifiers is asked for. What stands at the top
 * of a type is the flow's concern; the type arguments are looked at here.
 */
public final class Conversions {
  /**
   * A value of another type than is asked for.
   *
   * @param value the expression
   * @param given its type, as users write it
   * @param wanted the type that is asked for
   */
  public record Mismatch(ExpressionTree value, String given, String wanted) {}

  private final CallTypes calls;

  public Conversions(CallTypes calls) {
    this.calls = calls;
  }

  /** Of the value that a variable is made with. */
  public Optional<Mismatch> of(VariableTree tree) {
    ExpressionTree value = tree.getInitializer();
    return value == null || !(concerns(value) || calls.areTracked(TreeUtils.typeOf(tree)))
        ? Optional.empty()
        : first(compare(factory().getAnnotatedType(TreeUtils.elementFromDeclaration(tree)), value));
  }

  /** Of what a variable or field is given. */
  public Optional<Mismatch> of(AssignmentTree tree) {
    return concerns(tree.getExpression()) || calls.areTracked(TreeUtils.typeOf(tree.getVariable()))
        ? first(compare(factory().getAnnotatedTypeLhs(tree.getVariable()), tree.getExpression()))
        : Optional.empty();
  }

  /**
   * Of what a method or lambda gives.
   *
   * @param body the method or lambda
   */
  public Optional<Mismatch> of(ExpressionTree result, Tree body) {
    if (!concerns(result)) {
      return Optional.empty();
    }
    AnnotatedExecutableType type =
        body instanceof MethodTree method
            ? factory().getAnnotatedType(method)
            : factory().getFnInterfaceFromTree(body).functionType();
    return type.getReturnType().getKind() == TypeKind.VOID
        ? Optional.empty()
        : first(compare(type.getReturnType(), result));
  }

  /** Of what is cast, to a type above or below its own. */
  public Optional<Mismatch> of(TypeCastTree tree) {
    if (!concerns(tree.getExpression()) && !calls.areTracked(TreeUtils.typeOf(tree))) {
      return Optional.empty();
    }
    AnnotatedTypeMirror wanted = factory().getAnnotatedTypeFromTypeTree(tree.getType());
    AnnotatedTypeMirror given = factory().getAnnotatedType(tree.getExpression());
    boolean kept =
        isBelow(given, wanted)
            ? standsFor(given, wanted)
            : !isBelow(wanted, given) || standsFor(wanted, given);
    return kept ? Optional.empty() : Optional.of(mismatch(tree.getExpression(), wanted));
  }

  private boolean isBelow(AnnotatedTypeMirror one, AnnotatedTypeMirror other) {
    Types javac = factory().getProcessingEnv().getTypeUtils();
    return javac.isSubtype(
        javac.erasure(one.getUnderlyingType()), javac.erasure(other.getUnderlyingType()));
  }

  /**
   * Whether a method takes and gives the types that are expected of it; javac looks at them without
   * qualifiers.
   */
  public boolean agree(ExecutableElement method, ExecutableElement overridden) {
    boolean concerned =
        calls.areTracked(method.getReturnType())
            || method.getParameters().stream().anyMatch(each -> calls.areTracked(each.asType()));
    if (!concerned) {
      return true;
    }
    AnnotatedExecutableType here = factory().getAnnotatedType(method);
    AnnotatedExecutableType there = factory().memberOf(EnclosingClass.of(method), overridden);
    for (int i = 0; i < here.getParameterTypes().size(); i++) {
      AnnotatedTypeMirror taken = here.getParameterTypes().get(i);
      AnnotatedTypeMirror promised = there.getParameterTypes().get(i);
      if (!standsFor(promised, taken) || !standsFor(taken, promised)) {
        return false;
      }
    }
    return method.getReturnType().getKind() == TypeKind.VOID
        || standsFor(here.getReturnType(), there.getReturnType());
  }

  /** Of the arguments of a call. */
  public List<Mismatch> of(MethodInvocationTree tree) {
    return tree.getArguments().stream().noneMatch(this::concerns)
        ? List.of()
        : arguments(called(tree), tree.getArguments(), tree);
  }

  /** Of the arguments of a constructor. */
  public List<Mismatch> of(NewClassTree tree) {
    return tree.getArguments().stream().noneMatch(this::concerns)
        ? List.of()
        : arguments(factory().constructorFromUse(tree).executableType(), tree.getArguments(), tree);
  }

  private List<Mismatch> arguments(
      AnnotatedExecutableType called, List<? extends ExpressionTree> arguments, Tree call) {
    List<AnnotatedTypeMirror> wanted =
        AnnotatedTypes.adaptParameters(factory(), called, arguments, call);
    List<Mismatch> found = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (concerns(arguments.get(i))) {
        found.addAll(compare(wanted.get(i), arguments.get(i)));
      }
    }
    return found;
  }

  private AnnotatedExecutableType called(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    return method.getTypeParameters().isEmpty()
        ? calls.outsideFlow().used(tree, method)
        : calls.inferred(tree).executableType();
  }

  private OwnershipTypeFactory factory() {
    return calls.outsideFlow().factory();
  }

  private boolean concerns(ExpressionTree value) {
    return calls.areTracked(TreeUtils.typeOf(value));
  }

  private static Optional<Mismatch> first(List<Mismatch> found) {
    return found.stream().findFirst();
  }

  /** Of a choice each branch is compared. */
  private List<Mismatch> compare(AnnotatedTypeMirror wanted, ExpressionTree value) {
    return Choices.in(value).stream()
        .filter(each -> !isOfAnyType(each) && !isTold(each, wanted) && !isSubtype(each, wanted))
        .map(each -> mismatch(each, wanted))
        .toList();
  }

  /**
   * A function is compared with what its interface says; null, and what nothing is in, are of any
   * type.
   */
  private boolean isOfAnyType(ExpressionTree value) {
    return value instanceof LambdaExpressionTree
        || value instanceof MemberReferenceTree
        || value.getKind() == Tree.Kind.NULL_LITERAL
        || (value instanceof MethodInvocationTree call
            && calls.givesEmpty(TreeUtils.elementFromUse(call)));
  }

  /** A collection that does not say it borrows is told of where its type stands. */
  private boolean isTold(ExpressionTree value, AnnotatedTypeMirror wanted) {
    return factory().held().isUnsaidCollection(wanted)
        || factory().held().isUnsaidCollection(factory().getAnnotatedType(value));
  }

  private boolean isSubtype(ExpressionTree value, AnnotatedTypeMirror wanted) {
    AnnotatedTypeMirror given = factory().getAnnotatedType(value);
    return !forgets(given, wanted) && !forgets(wanted, given) && standsFor(given, wanted);
  }

  /** A raw type says nothing of what a function takes and gives, or of what an object carries. */
  private boolean forgets(AnnotatedTypeMirror one, AnnotatedTypeMirror other) {
    return other instanceof AnnotatedDeclaredType raw
        && TypesUtils.isRaw(raw.getUnderlyingType())
        && factory().held().takesArguments(raw)
        && calls.areTracked(one.getUnderlyingType());
  }

  private boolean standsFor(AnnotatedTypeMirror given, AnnotatedTypeMirror wanted) {
    AnnotatedTypeMirror compared = given.deepCopy();
    if (given.getKind() == TypeKind.DECLARED && wanted.getKind() == TypeKind.DECLARED) {
      compared.replaceAnnotations(wanted.getPrimaryAnnotations());
    }
    return factory().getTypeHierarchy().isSubtype(compared, wanted);
  }

  private Mismatch mismatch(ExpressionTree value, AnnotatedTypeMirror wanted) {
    String given = QualifiedText.of(factory().getAnnotatedType(value));
    return new Mismatch(value, given, QualifiedText.of(wanted));
  }
}
