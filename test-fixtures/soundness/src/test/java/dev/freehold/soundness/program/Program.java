package dev.freehold.soundness.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A program: the first method is run, the others it may call.
 *
 * @param seed what it was made from
 * @param fields the fields of its class of pairs
 */
public record Program(long seed, List<Variable> fields, List<Method> methods) {
  public Program {
    methods = List.copyOf(methods);
  }

  /** The same without methods that nobody calls. */
  public Program withoutUncalled() {
    Set<Method> called = new HashSet<>();
    call(methods.get(0), called);
    boolean pairs =
        called.stream().anyMatch(each -> each.kind().isOfPair() || Calls.usesPairs(each));
    if (pairs) {
      methods.stream()
          .filter(each -> each.kind() == Method.Kind.CLOSE)
          .forEach(each -> call(each, called));
    }
    return new Program(
        seed, pairs ? fields : List.of(), methods.stream().filter(called::contains).toList());
  }

  private void call(Method method, Set<Method> called) {
    if (called.add(method)) {
      List<String> names = Calls.in(method.body());
      methods.stream()
          .filter(each -> names.contains(each.name()))
          .forEach(each -> call(each, called));
    }
  }

  /** The members of its class of pairs. */
  public List<Method> pairMethods() {
    return methods.stream().filter(each -> each.kind().isOfPair()).toList();
  }

  /** Its methods that are called on nothing. */
  public List<Method> staticMethods() {
    return methods.stream().filter(each -> !each.kind().isOfPair()).toList();
  }
}
