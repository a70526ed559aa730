package dev.freehold.checker.bodies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Whose steps those of a body depend on. */
final class Dependencies {
  private final Callees callees;
  private final StepIndex index;
  private final Set<MethodSteps> found = new LinkedHashSet<>();

  private Dependencies(Callees callees, StepIndex index) {
    this.callees = callees;
    this.index = index;
  }

  static Set<MethodSteps> of(MethodSteps body, Callees callees, StepIndex index) {
    Dependencies search = new Dependencies(callees, index);
    for (ValueStep step : body.steps()) {
      search.add(step.to());
      step.from().forEach(search::add);
    }
    return search.found;
  }

  private void add(ValueSink sink) {
    if (sink instanceof ValueSink.Argument argument) {
      addAll(callees.bodiesFor(argument));
    } else if (sink instanceof ValueSink.Into into
        && into.variable().getKind() == ElementKind.FIELD) {
      found.addAll(index.usersOf(into.variable()));
    }
  }

  private void add(ValueSource source) {
    if (source instanceof ValueSource.Called called) {
      addAll(callees.bodiesFor(called));
      called.object().forEach(this::add);
      called.arguments().forEach(each -> each.forEach(this::add));
    }
  }

  private void addAll(@Nullable List<ExecutableElement> methods) {
    if (methods != null) {
      for (ExecutableElement each : methods) {
        MethodSteps steps = index.of(each);
        if (steps != null) {
          found.add(steps);
        }
      }
    }
  }
}
