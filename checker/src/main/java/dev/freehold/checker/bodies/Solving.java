package dev.freehold.checker.bodies;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.GivenResult;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * What is known of variables and results, until nothing changes any more. What one method does may
 * depend on another that depends on it in turn: all start with nothing, and only grow.
 */
final class Solving {
  private final OwnershipTypes types;
  private final FollowedVariables followed;
  private final Callees callees;
  private final Map<VariableElement, Integer> effects = new HashMap<>();
  private final Map<ExecutableElement, Given> results = new HashMap<>();
  private boolean changed;

  Solving(OwnershipTypes types, Callees callees) {
    this.types = types;
    this.followed = new FollowedVariables(types.resources());
    this.callees = callees;
  }

  int effectOf(VariableElement variable) {
    return effects.getOrDefault(variable, 0);
  }

  Given resultOf(ExecutableElement method) {
    return results.getOrDefault(method, Given.NOTHING);
  }

  /** Goes on until nothing changes; each round is linear in the steps, and few are needed. */
  void solve(List<MethodSteps> bodies) {
    do {
      changed = false;
      for (int i = bodies.size() - 1; i >= 0; i--) {
        pass(bodies.get(i));
      }
    } while (changed);
  }

  private void pass(MethodSteps body) {
    for (ValueStep step : body.steps()) {
      int effect = effectOf(step.to());
      if (effect != 0) {
        Set<VariableElement> bases = new HashSet<>();
        step.from().forEach(each -> bases(each, bases));
        bases.forEach(each -> add(each, effect));
      }
    }
    ExecutableElement method = body.method();
    if (method != null && followed.mayHold(method.getReturnType())) {
      Given given = resultOf(method);
      for (ValueStep step : body.steps()) {
        if (step.to() instanceof ValueSink.Result) {
          given = given.or(given(step.from(), body, new HashSet<>()));
        }
      }
      if (!given.equals(results.put(method, given))) {
        changed = true;
      }
    }
  }

  private void add(VariableElement variable, int effect) {
    int before = effectOf(variable);
    if ((before | effect) != before) {
      effects.put(variable, before | effect);
      changed = true;
    }
  }

  private int effectOf(ValueSink sink) {
    if (sink instanceof ValueSink.Into into) {
      int there = effectOf(into.variable());
      boolean field = into.variable().getKind() == ElementKind.FIELD;
      return field ? effectOfField(into.variable(), there) : there;
    }
    if (sink instanceof ValueSink.Argument argument) {
      return effectOf(argument);
    }
    if (sink instanceof ValueSink.Result) {
      return Effects.GIVEN;
    }
    if (sink instanceof ValueSink.Wrapped) {
      return Effects.KEPT | Effects.WRAPPED;
    }
    return sink instanceof ValueSink.Closed ? Effects.CLOSED : Effects.KEPT;
  }

  private int effectOfField(VariableElement field, int there) {
    if (isOfCloseable(field)) {
      boolean closed = (there & Effects.CLOSED) != 0;
      return closed ? Effects.KEPT | Effects.WRAPPED : Effects.KEPT;
    }
    // What other classes do with a field that they see is not known.
    boolean seen = !field.getModifiers().contains(Modifier.PRIVATE);
    return there != 0 || seen ? Effects.KEPT : 0;
  }

  /** An object that can be closed may do it then. */
  private boolean isOfCloseable(VariableElement field) {
    return types.resources().isCloseable(EnclosingClass.ofField(field));
  }

  /** What is given back by the call is followed as what the call stands for. */
  private int effectOf(ValueSink.Argument argument) {
    List<ExecutableElement> bodies = callees.bodiesFor(argument);
    if (bodies == null) {
      return callees.effectBySignature(argument);
    }
    int effect = 0;
    for (ExecutableElement each : bodies) {
      effect |= effectOf(each.getParameters().get(argument.index()));
    }
    return effect & ~(argument.chained() ? Effects.GIVEN : Effects.GIVEN | Effects.WRAPPED);
  }

  /** The variables of which a source is another name. */
  private void bases(ValueSource source, Set<VariableElement> into) {
    if (source instanceof ValueSource.Held held) {
      into.add(held.variable());
    } else if (source instanceof ValueSource.Called called) {
      for (Set<ValueSource> same : sameAs(called)) {
        same.forEach(each -> bases(each, into));
      }
    }
  }

  /** What the call was given of which it gives another name. */
  private List<Set<ValueSource>> sameAs(ValueSource.Called called) {
    List<Set<ValueSource>> said = callees.aliases(called);
    if (said != null) {
      return said;
    }
    List<ExecutableElement> bodies = callees.bodiesFor(called);
    if (bodies == null) {
      return callees.wrapped(called);
    }
    long all = 0;
    for (ExecutableElement each : bodies) {
      all |=
          called.method().getKind() == ElementKind.CONSTRUCTOR
              ? kept(each)
              : resultOf(each).aliases();
    }
    return callees.operands(called, all);
  }

  /** The parameters that a constructor puts into the object, which closes them then. */
  private long kept(ExecutableElement constructor) {
    long all = 0;
    for (int i = 0; i < constructor.getParameters().size() && i < Long.SIZE - 2; i++) {
      VariableElement parameter = constructor.getParameters().get(i);
      if (followed.isCloseable(parameter.asType())
          && (effectOf(parameter) & Effects.WRAPPED) != 0) {
        all |= 1L << (i + 1);
      }
    }
    return all;
  }

  /** What the object that a constructor makes is another name of: the only value that it keeps. */
  GivenResult wrappedBy(ExecutableElement constructor) {
    long kept = kept(constructor);
    if (closesAny(constructor)) {
      // It takes care of what it is given, also where it throws.
      return Given.of(Given.UNKNOWN).result();
    }
    boolean closeable = followed.isCloseable(EnclosingClass.of(constructor).asType());
    return closeable && Long.bitCount(kept) == 1
        ? new Given(Given.ALIAS, kept, 0).result()
        : Given.of(Given.FRESH).result();
  }

  private boolean closesAny(ExecutableElement constructor) {
    return constructor.getParameters().stream()
            .anyMatch(each -> (effectOf(each) & Effects.CLOSED) != 0)
        || closesField(constructor, new HashSet<>());
  }

  /** Whether it closes what it has put into the object, itself or by another one of its class. */
  private boolean closesField(ExecutableElement constructor, Set<ExecutableElement> asked) {
    MethodSteps body = asked.add(constructor) ? callees.steps(constructor) : null;
    return body != null && body.steps().stream().anyMatch(each -> closesField(each, asked));
  }

  private boolean closesField(ValueStep step, Set<ExecutableElement> asked) {
    if (step.to() instanceof ValueSink.Argument argument
        && argument.chained()
        && closesField(argument.method(), asked)) {
      return true;
    }
    Set<VariableElement> bases = new HashSet<>();
    step.from().forEach(each -> bases(each, bases));
    return (effectOf(step.to()) & Effects.CLOSED) != 0
        && bases.stream().anyMatch(each -> each.getKind() == ElementKind.FIELD);
  }

  private Given given(Set<ValueSource> from, MethodSteps in, Set<VariableElement> asked) {
    Given given = Given.NOTHING;
    for (ValueSource each : from) {
      given = given.or(given(each, in, asked));
    }
    return given;
  }

  private Given given(ValueSource source, MethodSteps in, Set<VariableElement> asked) {
    if (source instanceof ValueSource.Held held) {
      return held(held.variable(), in, asked);
    }
    if (source instanceof ValueSource.Called called) {
      return called(called, in, asked);
    }
    if (source instanceof ValueSource.Self) {
      ExecutableElement method = in.method();
      return method != null && followed.isCloseable(EnclosingClass.of(method).asType())
          ? Given.parameter(-1)
          : Given.of(Given.LENT);
    }
    return Given.of(source instanceof ValueSource.Lent ? Given.LENT : Given.UNKNOWN);
  }

  private Given held(VariableElement variable, MethodSteps in, Set<VariableElement> asked) {
    if (variable.getKind() == ElementKind.FIELD) {
      return Given.of(Given.LENT);
    }
    if (!asked.add(variable)) {
      return Given.NOTHING;
    }
    ExecutableElement method = in.method();
    int index = method == null ? -1 : method.getParameters().indexOf(variable);
    Given given = index >= 0 ? Given.parameter(index) : Given.NOTHING;
    boolean assigned = index >= 0;
    for (ValueStep step : in.steps()) {
      if (step.to() instanceof ValueSink.Into into && into.variable().equals(variable)) {
        assigned = true;
        given = given.or(given(step.from(), in, asked));
      }
    }
    asked.remove(variable);
    if (!assigned) {
      return Given.of(Given.UNKNOWN);
    }
    boolean kept = (effectOf(variable) & Effects.KEPT) != 0;
    return kept ? given.or(Given.of(Given.LENT)) : given;
  }

  private Given called(ValueSource.Called called, MethodSteps in, Set<VariableElement> asked) {
    boolean constructor = called.method().getKind() == ElementKind.CONSTRUCTOR;
    if (constructor && !called.resource()) {
      return Given.NOTHING;
    }
    List<Set<ValueSource>> said = callees.aliases(called);
    if (said != null) {
      return said.isEmpty() ? Given.of(Given.LENT) : all(said, in, asked);
    }
    if (constructor) {
      List<Set<ValueSource>> wrapped = sameAs(called);
      return wrapped.isEmpty() ? Given.of(Given.FRESH) : all(wrapped, in, asked);
    }
    List<ExecutableElement> bodies = callees.saysResult(called) ? null : callees.bodiesFor(called);
    if (bodies == null) {
      Given given = callees.resultBySignature(called);
      return given.has(Given.ALIAS)
          ? all(callees.operands(called, given.aliases()), in, asked)
          : Given.of(given.kinds()).within(all(callees.operands(called, given.from()), in, asked));
    }
    Given given = Given.NOTHING;
    for (ExecutableElement each : bodies) {
      given = given.or(translated(resultOf(each), called, in, asked));
    }
    return given.has(Given.UNKNOWN) && callees.makesByName(called) ? Given.of(Given.FRESH) : given;
  }

  private Given translated(
      Given result, ValueSource.Called called, MethodSteps in, Set<VariableElement> asked) {
    Given given = new Given(result.kinds() & ~Given.ALIAS, 0, 0);
    if (result.from() != 0) {
      given = given.within(all(callees.operands(called, result.from()), in, asked));
    }
    return result.has(Given.ALIAS)
        ? given.or(all(callees.operands(called, result.aliases()), in, asked))
        : given;
  }

  private Given all(List<Set<ValueSource>> operands, MethodSteps in, Set<VariableElement> asked) {
    Given given = Given.NOTHING;
    for (Set<ValueSource> each : operands) {
      given = given.or(given(each, in, asked));
    }
    return given;
  }
}
