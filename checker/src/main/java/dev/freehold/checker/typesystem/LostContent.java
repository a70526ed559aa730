package dev.freehold.checker.typesystem;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Calls in which owners get lost, as stub files say: {@code packets.filter(p -> p.size() > 0)}
 * releases none of those that it leaves out.
 */
public final class LostContent {
  private final OwnershipTypes types;
  private final CallTypes calls;
  private final Instances instances;

  public LostContent(OwnershipTypes types, CallTypes calls) {
    this.types = types;
    this.calls = calls;
    this.instances = new Instances(calls);
  }

  /** The type of the object that loses owners in a call, as users write it. */
  public Optional<String> of(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    return tree.getMethodSelect() instanceof MemberSelectTree member
            && calls.areTracked(TreeUtils.typeOf(member.getExpression()))
            && types.drops().content(method)
            && !isMadeAsAskedFor(method, member.getExpression())
        ? owner(member.getExpression())
        : Optional.empty();
  }

  /** The same, of a function that calls the method. */
  public Optional<String> of(MemberReferenceTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    if (!types.drops().content(method)) {
      return Optional.empty();
    }
    if (!(TreeUtils.elementFromTree(tree.getQualifierExpression()) instanceof TypeElement)) {
      return owner(tree.getQualifierExpression());
    }
    if (!calls.areTracked(TreeUtils.typeOf(tree))) {
      return Optional.empty();
    }
    List<AnnotatedTypeMirror> taken =
        factory().getFnInterfaceFromTree(tree).functionType().getParameterTypes();
    return taken.isEmpty() ? Optional.empty() : owner(taken.get(0));
  }

  /**
   * An argument that gets lost.
   *
   * @param value the argument
   * @param lent whether only because the type argument is a borrow, which nobody releases
   */
  public record Argument(ExpressionTree value, boolean lent) {}

  /** The first argument of a call that gets lost. */
  public Optional<Argument> argument(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    for (int i = 0; i < named(tree.getArguments(), method); i++) {
      ExpressionTree argument = tree.getArguments().get(i);
      if (isConcerned(argument) && types.drops().argument(method, i)) {
        AnnotatedExecutableType called = calls.inferred(tree).executableType();
        if (isOwner(called.getParameterTypes().get(i))) {
          return Optional.of(new Argument(argument, false));
        }
      } else if (isConcerned(argument)
          && takesOver(method, i)
          && isBorrow(instances.of(variable(method, i), tree))) {
        return Optional.of(new Argument(argument, true));
      }
    }
    return Optional.empty();
  }

  /** The same, of a constructor. */
  public Optional<Argument> argument(NewClassTree tree) {
    ExecutableElement constructor = TreeUtils.elementFromUse(tree);
    for (int i = 0; i < named(tree.getArguments(), constructor); i++) {
      ExpressionTree argument = tree.getArguments().get(i);
      if (isConcerned(argument)
          && takesOver(constructor, i)
          && isBorrow(instances.of(variable(constructor, i), tree))) {
        return Optional.of(new Argument(argument, true));
      }
    }
    return Optional.empty();
  }

  private static int named(List<? extends ExpressionTree> arguments, ExecutableElement method) {
    return Math.min(arguments.size(), method.getParameters().size());
  }

  private static TypeParameterElement variable(ExecutableElement method, int index) {
    TypeVariable type = (TypeVariable) method.getParameters().get(index).asType();
    return (TypeParameterElement) type.asElement();
  }

  private boolean isOwner(AnnotatedTypeMirror taken) {
    return factory().held().heldTaken(taken) == Qualifier.OWN
        || factory().held().mentionsOwner(taken);
  }

  /** {@code void put(@Own T value)}, in a class that may be one of borrows. */
  private boolean takesOver(ExecutableElement method, int index) {
    return method.getParameters().get(index).asType().getKind() == TypeKind.TYPEVAR
        && types.signatures().of(method).parameters().get(index).ownership() == Qualifier.OWN
        && types.openTypes().isOpen(method.getParameters().get(index).asType(), method);
  }

  private boolean isBorrow(@Nullable AnnotatedTypeMirror taken) {
    if (taken == null || !factory().held().isTracked(taken)) {
      return false;
    }
    Qualifier held = factory().held().given(taken);
    return held == Qualifier.REF || held == Qualifier.MUT;
  }

  private boolean isConcerned(ExpressionTree argument) {
    TypeMirror type = TreeUtils.typeOf(argument);
    return argument.getKind() != Tree.Kind.NULL_LITERAL
        && (types.resources().isTracked(type) || calls.areTracked(type));
  }

  private Optional<String> owner(ExpressionTree object) {
    return calls.areTracked(TreeUtils.typeOf(object))
        ? owner(factory().getAnnotatedType(object))
        : Optional.empty();
  }

  private Optional<String> owner(AnnotatedTypeMirror object) {
    return factory().held().carriedBy(object) == Qualifier.OWN || takesOwner(object)
        ? Optional.of(QualifiedText.of(object))
        : Optional.empty();
  }

  /** {@code Consumer.andThen} gives what it takes to two functions. */
  private boolean takesOwner(AnnotatedTypeMirror object) {
    return object.getUnderlyingType() instanceof DeclaredType type
        && types.carriers().holding((TypeElement) type.asElement()) == Holding.FUNCTION
        && factory().held().mentionsOwner(object);
  }

  private OwnershipTypeFactory factory() {
    return calls.outsideFlow().factory();
  }

  /** {@code Stream.generate(Packet::new).limit(3)} makes three and loses none. */
  private boolean isMadeAsAskedFor(ExecutableElement method, ExpressionTree stream) {
    if (!method.getSimpleName().contentEquals("limit")) {
      return false;
    }
    ExpressionTree source = TreeUtils.withoutParens(stream);
    ExpressionTree object = objectOf(source);
    if (object == null) {
      return false;
    }
    ExecutableElement made = TreeUtils.elementFromUse((MethodInvocationTree) source);
    return made.getModifiers().contains(Modifier.STATIC)
        ? made.getSimpleName().contentEquals("generate") && isOfStreams(made)
        : made.getSimpleName().toString().startsWith("map")
            && (!calls.areTracked(TreeUtils.typeOf(object)) || isMadeAsAskedFor(method, object));
  }

  private static boolean isOfStreams(ExecutableElement method) {
    return EnclosingClass.of(method).getQualifiedName().contentEquals("java.util.stream.Stream");
  }

  private static @Nullable ExpressionTree objectOf(ExpressionTree call) {
    return call instanceof MethodInvocationTree tree
            && tree.getMethodSelect() instanceof MemberSelectTree member
        ? member.getExpression()
        : null;
  }
}
