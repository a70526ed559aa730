package dev.freehold.checker.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds types of which each needs all others; a type counts with those that it encloses. */
final class Knots {
  private final Map<String, Set<String>> needs = new HashMap<>();

  private Knots(JavaClasses classes, String root) {
    for (JavaClass each : classes) {
      if (each.getName().startsWith(root + ".")) {
        needs.computeIfAbsent(outermost(each), name -> new TreeSet<>()).addAll(needsOf(each));
      }
    }
  }

  /** The largest knot of types in a package and those below; one type where there is none. */
  static Set<String> largest(JavaClasses classes, String root) {
    Knots knots = new Knots(classes, root);
    Map<String, Set<String>> reached =
        knots.needs.keySet().stream().collect(Collectors.toMap(type -> type, knots::reachedFrom));
    return reached.keySet().stream()
        .map(type -> knot(type, reached))
        .max(Comparator.comparingInt(Set::size))
        .orElseThrow();
  }

  private static Set<String> knot(String type, Map<String, Set<String>> reached) {
    Set<String> knot = new TreeSet<>(Set.of(type));
    reached.get(type).stream()
        .filter(other -> reached.get(other).contains(type))
        .forEach(knot::add);
    return knot;
  }

  private Set<String> reachedFrom(String type) {
    Set<String> reached = new TreeSet<>();
    Deque<String> left = new ArrayDeque<>(needs.get(type));
    while (!left.isEmpty()) {
      String next = left.pop();
      if (needs.containsKey(next) && reached.add(next)) {
        left.addAll(needs.get(next));
      }
    }
    return reached;
  }

  private static Set<String> needsOf(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(need -> outermost(need.getTargetClass()))
        .collect(Collectors.toSet());
  }

  private static String outermost(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }
}
