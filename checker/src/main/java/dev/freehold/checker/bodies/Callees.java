package dev.freehold.checker.bodies;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What runs behind calls: bodies that are read, or what signatures and names say of others. */
final class Callees {
  /** More bodies than this say nothing that is common to all. */
  private static final int MOST_BODIES = 40;

  private final OwnershipTypes types;
  private final FollowedVariables followed;
  private final StepIndex index;
  private final Overriders overriders;
  private final Map<ExecutableElement, Optional<List<ExecutableElement>>> known = new HashMap<>();

  Callees(OwnershipTypes types, StepIndex index, Overriders overriders) {
    this.types = types;
    this.followed = new FollowedVariables(types.resources());
    this.index = index;
    this.overriders = overriders;
  }

  /** The bodies that may run behind a call of the method; null where some are not there. */
  @Nullable List<ExecutableElement> bodies(ExecutableElement method) {
    Optional<List<ExecutableElement>> bodies = known.get(method);
    if (bodies == null) {
      bodies = Optional.ofNullable(find(method));
      known.put(method, bodies);
    }
    return bodies.orElse(null);
  }

  private @Nullable List<ExecutableElement> find(ExecutableElement method) {
    if (OwnershipTypes.isForeign(method)) {
      return null;
    }
    List<ExecutableElement> all = overriders.of(method);
    boolean there =
        !all.isEmpty()
            && all.size() <= MOST_BODIES
            && all.stream().allMatch(each -> index.of(each) != null);
    return there ? all : null;
  }

  /** The steps of a body; null where it is not there. */
  @Nullable MethodSteps steps(ExecutableElement method) {
    return OwnershipTypes.isForeign(method) ? null : index.of(method);
  }

  /** The bodies that take the argument; null where something is said of it, or some are missing. */
  @Nullable List<ExecutableElement> bodiesFor(ValueSink.Argument argument) {
    ExecutableElement method = argument.method();
    boolean said =
        types.signatures().saysParameter(method, argument.index())
            || isAliased(method, argument.index());
    return said ? null : bodies(method);
  }

  /** The bodies that give what the call gives. */
  @Nullable List<ExecutableElement> bodiesFor(ValueSource.Called called) {
    return bodies(called.method());
  }

  /** What becomes of an argument, to judge by what is said, or by the name. */
  int effectBySignature(ValueSink.Argument argument) {
    ExecutableElement method = argument.method();
    Signature signature = types.byNames().of(method);
    Signature.Parameter parameter = signature.parameters().get(argument.index());
    if (isAliased(method, argument.index())) {
      return 0;
    }
    if (parameter.ownership() == Qualifier.OWN) {
      return signature.releases() ? Effects.CLOSED : Effects.KEPT;
    }
    boolean looks = parameter.ownership() != null || isOfSame(method, argument.index());
    return looks ? 0 : Effects.KEPT;
  }

  private boolean isAliased(ExecutableElement method, int index) {
    List<String> aliases = types.byNames().of(method).result().aliases();
    return aliases != null
        && aliases.contains(types.byNames().of(method).parameters().get(index).name());
  }

  /** Whether a method of a library gives back what it takes, as {@code requireNonNull} does. */
  private static boolean isOfSame(ExecutableElement method, int index) {
    VariableElement parameter = method.getParameters().get(index);
    return method.getReturnType().getKind() == TypeKind.TYPEVAR
        && parameter.asType().toString().equals(method.getReturnType().toString());
  }

  /** What a call gives another name of, as its signature says; null where it says nothing. */
  @Nullable List<Set<ValueSource>> aliases(ValueSource.Called called) {
    Signature signature = types.byNames().of(called.method());
    List<String> aliases = signature.result().aliases();
    if (aliases != null) {
      return named(called, signature, aliases);
    }
    ExecutableElement method = called.method();
    List<Set<ValueSource>> passed = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size() && i < called.arguments().size(); i++) {
      if (OwnershipTypes.isForeign(method) && isOfSame(method, i)) {
        passed.add(called.arguments().get(i));
      }
    }
    return passed.isEmpty() ? null : passed;
  }

  private static List<Set<ValueSource>> named(
      ValueSource.Called called, Signature signature, List<String> names) {
    List<Set<ValueSource>> found = new ArrayList<>();
    if (names.contains("this")) {
      found.add(called.object());
    }
    for (int i = 0; i < called.arguments().size(); i++) {
      Signature.Parameter parameter = signature.parameterFor(i);
      if (parameter != null && names.contains(parameter.name())) {
        found.add(called.arguments().get(i));
      }
    }
    return found;
  }

  /** What a constructor is given that may be closed with the object it makes. */
  List<Set<ValueSource>> wrapped(ValueSource.Called called) {
    List<Set<ValueSource>> found = new ArrayList<>();
    List<? extends VariableElement> parameters = called.method().getParameters();
    boolean constructor = called.method().getKind() == ElementKind.CONSTRUCTOR;
    for (int i = 0; constructor && i < called.arguments().size() && !parameters.isEmpty(); i++) {
      VariableElement parameter = parameters.get(Math.min(i, parameters.size() - 1));
      if (followed.isCloseable(parameter.asType())) {
        found.add(called.arguments().get(i));
      }
    }
    return found;
  }

  /** What stands for the parameters of those bits in a call; bit 0 is the object. */
  List<Set<ValueSource>> operands(ValueSource.Called called, long bits) {
    List<Set<ValueSource>> found = new ArrayList<>();
    if ((bits & 1) != 0) {
      found.add(called.object());
    }
    int last = called.method().getParameters().size() - 1;
    for (int i = 0; i < called.arguments().size() && last >= 0; i++) {
      if ((bits & (1L << (Math.min(i, last) + 1))) != 0) {
        found.add(called.arguments().get(i));
      }
    }
    return found;
  }

  /** Whether something is said of what the call gives. */
  boolean saysResult(ValueSource.Called called) {
    Signature.Result result = types.byNames().of(called.method()).result();
    return types.signatures().saysResult(called.method()) || !result.from().isEmpty();
  }

  /** What a call gives, to judge by what is said, or by the name. */
  Given resultBySignature(ValueSource.Called called) {
    Signature signature = types.byNames().of(called.method());
    Signature.Result result = signature.result();
    if (result.ownership() == Qualifier.OWN) {
      return new Given(Given.FRESH, 0, bits(signature, result.from()));
    }
    boolean lent = result.ownership() != null || isOfCollection(called.method());
    return Given.of(lent ? Given.LENT : Given.UNKNOWN);
  }

  private static long bits(Signature signature, List<String> names) {
    long bits = names.contains("this") ? 1 : 0;
    for (int i = 0; i < signature.parameters().size() && i < Long.SIZE - 2; i++) {
      if (names.contains(signature.parameters().get(i).name())) {
        bits |= 1L << (i + 1);
      }
    }
    return bits;
  }

  /** What a collection gives is in it, or was. */
  private static boolean isOfCollection(ExecutableElement method) {
    String type = EnclosingClass.of(method).getQualifiedName().toString();
    return OwnershipTypes.isForeign(method)
        && method.getReturnType().getKind() == TypeKind.TYPEVAR
        && type.startsWith("java.util.")
        && !type.startsWith("java.util.function.");
  }

  boolean makesByName(ValueSource.Called called) {
    return types.byNames().of(called.method()).result().ownership() == Qualifier.OWN;
  }
}
