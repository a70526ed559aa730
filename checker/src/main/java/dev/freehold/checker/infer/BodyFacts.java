package dev.freehold.checker.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What was seen in bodies that says something of other declarations than the body's own. */
final class BodyFacts {
  private final Map<VariableElement, Set<ValueRoot>> assigned = new LinkedHashMap<>();
  private final Map<VariableElement, Set<ExecutableElement>> assigning = new LinkedHashMap<>();
  private final Map<VariableElement, Set<ExecutableElement>> ending = new LinkedHashMap<>();
  private final Set<ExecutableElement> endingThis = new LinkedHashSet<>();
  private final Map<ExecutableElement, Set<ExecutableElement>> callingOnThis =
      new LinkedHashMap<>();
  private final Map<ExecutableElement, List<Set<ValueRoot>>> returned = new LinkedHashMap<>();
  private final Set<ExecutableElement> called = new LinkedHashSet<>();
  private final Set<ExecutableElement> ended = new LinkedHashSet<>();
  private final Map<VariableElement, Set<Element>> handed = new LinkedHashMap<>();
  private final Set<VariableElement> handedDirectly = new LinkedHashSet<>();
  private final Set<Element> endedLocals = new HashSet<>();

  /** A field is given a value. */
  void assign(VariableElement field, Set<ValueRoot> value, @Nullable ExecutableElement within) {
    assigned.computeIfAbsent(field, first -> new LinkedHashSet<>()).addAll(value);
    if (within != null && !value.isEmpty()) {
      assigning.computeIfAbsent(field, first -> new LinkedHashSet<>()).add(within);
    }
  }

  /** The value of a field is released, or becomes somebody else's. */
  void end(VariableElement field, @Nullable ExecutableElement within) {
    Set<ExecutableElement> methods = ending.computeIfAbsent(field, first -> new LinkedHashSet<>());
    if (within != null) {
      methods.add(within);
    }
  }

  /** A method uses up its own object. */
  void endThis(ExecutableElement method) {
    endingThis.add(method);
  }

  /** A method calls another one of its own object. */
  void callOnThis(ExecutableElement method, ExecutableElement called) {
    callingOnThis.computeIfAbsent(method, first -> new LinkedHashSet<>()).add(called);
  }

  Set<ExecutableElement> calledOnThis(ExecutableElement method) {
    return callingOnThis.getOrDefault(method, Set.of());
  }

  void give(ExecutableElement method, Set<ValueRoot> value) {
    returned.computeIfAbsent(method, first -> new ArrayList<>()).add(value);
  }

  void call(ExecutableElement method) {
    called.add(method);
  }

  /** What a call gives is released, or becomes somebody else's. */
  void endResult(ExecutableElement method) {
    ended.add(method);
  }

  /** A parameter is given a value that nobody else has. */
  void hand(VariableElement parameter) {
    handedDirectly.add(parameter);
  }

  /** The same, which was made for a local variable. */
  void hand(VariableElement parameter, Element local) {
    handed.computeIfAbsent(parameter, first -> new LinkedHashSet<>()).add(local);
  }

  /** What a local variable holds is released, or becomes somebody else's. */
  void endLocal(Element variable) {
    endedLocals.add(variable);
  }

  Set<VariableElement> assignedFields() {
    return assigned.keySet();
  }

  Set<VariableElement> endedFields() {
    return ending.keySet();
  }

  Set<ValueRoot> valuesOf(VariableElement field) {
    return assigned.getOrDefault(field, Set.of());
  }

  /** The methods that end the value of a field. */
  Set<ExecutableElement> ends(VariableElement field) {
    return ending.getOrDefault(field, Set.of());
  }

  boolean assigns(ExecutableElement method, VariableElement field) {
    return assigning.getOrDefault(field, Set.of()).contains(method);
  }

  boolean endsThis(ExecutableElement method) {
    return endingThis.contains(method);
  }

  Map<ExecutableElement, List<Set<ValueRoot>>> returned() {
    return returned;
  }

  Set<ExecutableElement> called() {
    return called;
  }

  boolean isResultEnded(ExecutableElement method) {
    return ended.contains(method);
  }

  /** The parameters that are given what nobody else has or ends. */
  Set<VariableElement> handed() {
    Set<VariableElement> all = new LinkedHashSet<>(handedDirectly);
    handed.forEach(
        (parameter, locals) -> {
          if (!endedLocals.containsAll(locals)) {
            all.add(parameter);
          }
        });
    return all;
  }
}
