package dev.freehold.checker.typesystem;

import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OpenTypes;
import dev.freehold.checker.types.Origin;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Generic methods that are called for tracked types, and know nothing of ownership: {@code <T> void
 * run(Supplier<T> source)} would drop what a supplier of owners gives.
 */
public final class UnsaidVariables {
  /**
   * A type variable that stands for a tracked type.
   *
   * @param method whose it is
   * @param variable its name
   * @param type what it stands for, as users write it
   */
  public record Unsaid(ExecutableElement method, String variable, String type) {}

  private final OwnershipTypes types;
  private final CallTypes calls;

  public UnsaidVariables(OwnershipTypes types, CallTypes calls) {
    this.types = types;
    this.calls = calls;
  }

  /** The first one at a call, if there is one. */
  public Optional<Unsaid> at(MethodInvocationTree tree) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    boolean concerned =
        !method.getTypeParameters().isEmpty()
            && tree.getArguments().stream()
                .anyMatch(each -> calls.areTracked(TreeUtils.typeOf(each)));
    if (!concerned) {
      return Optional.empty();
    }
    OwnershipTypeFactory factory = calls.outsideFlow().factory();
    List<AnnotatedTypeMirror> arguments = calls.inferred(tree).typeArgs();
    Set<TypeParameterElement> inside = OpenTypes.insideParameters(method);
    for (int i = 0; i < arguments.size(); i++) {
      TypeParameterElement variable = method.getTypeParameters().get(i);
      Qualifier qualifier = factory.held().given(arguments.get(i));
      if (qualifier != null && inside.contains(variable) && !takes(variable, method, qualifier)) {
        String type = qualifier.annotation() + " " + QualifiedText.of(arguments.get(i));
        return Optional.of(new Unsaid(method, variable.getSimpleName().toString(), type));
      }
    }
    return Optional.empty();
  }

  /** The library passes on what it is given, and drops no more than that. */
  private boolean takes(
      TypeParameterElement variable, ExecutableElement method, Qualifier qualifier) {
    boolean passedOn =
        qualifier != Qualifier.OWN || OpenTypes.insideResult(method).contains(variable);
    return types.carriers().takes((TypeVariable) variable.asType())
        || (Origin.isJdk(EnclosingClass.of(method)) && passedOn);
  }
}
