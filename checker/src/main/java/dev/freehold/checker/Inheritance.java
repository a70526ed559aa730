package dev.freehold.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.rules.InheritedThisRule;
import dev.freehold.checker.rules.SuperCalls;
import dev.freehold.checker.rules.ThisLeaks;
import dev.freehold.checker.types.Ancestry;
import dev.freehold.checker.types.Origin;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Brings tracked classes together with the ordinary ones that they inherit from. javac analyses
 * either of two first, and has no bodies of a class any more once it has made its code: so what
 * leaks is looked for when the ordinary class comes, and told when both have been there.
 */
final class Inheritance {
  private record Heir(
      ClassTree tree, TypeElement type, Set<TypeElement> above, CompilationUnitTree file) {}

  private record Bodies(List<ThisLeaks.Leak> leaks, JavaFileObject file) {}

  private final Ancestry ancestry;
  private final ThisLeaks leaks;
  private final Iterable<ClassSymbol> declared;
  private final Map<TypeElement, Set<ExecutableElement>> called = new HashMap<>();
  private final Map<TypeElement, Bodies> known = new HashMap<>();
  private final Set<TypeElement> passed = new HashSet<>();
  private final List<Heir> waiting = new ArrayList<>();
  private @Nullable Set<TypeElement> inherited;

  /**
   * For one compilation.
   *
   * @param declared its classes, so far as javac has entered them
   */
  Inheritance(OwnershipTypes types, ThisLeaks leaks, Iterable<ClassSymbol> declared) {
    this.ancestry = new Ancestry(types);
    this.leaks = leaks;
    this.declared = declared;
  }

  /**
   * What is wrong with what classes inherit, by the files that the inheriting classes are in.
   *
   * @param classes the classes that javac has analysed now
   */
  Map<CompilationUnitTree, List<Diagnostic>> check(
      CompilationUnitTree file, List<ClassTree> classes) {
    classes.forEach(each -> wait(each, file));
    return pass(file, classes);
  }

  /** The same of others only, where those classes are not to be checked. */
  Map<CompilationUnitTree, List<Diagnostic>> pass(
      CompilationUnitTree file, List<ClassTree> classes) {
    for (ClassTree each : classes) {
      TypeElement type = TreeUtils.elementFromDeclaration(each);
      if (inherited().contains(type) || waiting.stream().anyMatch(h -> h.above().contains(type))) {
        called.put(type, SuperCalls.in(each));
        known.put(type, new Bodies(leaks.in(each, classes), file.getSourceFile()));
      } else if (Origin.isSource((ClassSymbol) type)) {
        passed.add(type);
      }
    }
    Map<CompilationUnitTree, List<Diagnostic>> found = new LinkedHashMap<>();
    for (Heir heir : List.copyOf(waiting)) {
      if (heir.above().stream()
          .allMatch(each -> known.containsKey(each) || passed.contains(each))) {
        waiting.remove(heir);
        List<Diagnostic> complaints = complaints(heir);
        found.computeIfAbsent(heir.file(), first -> new ArrayList<>()).addAll(complaints);
      }
    }
    return found;
  }

  private void wait(ClassTree tree, CompilationUnitTree file) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    Set<TypeElement> above = ClassRules.isTrusted(type) ? Set.of() : ancestry.ordinaryAbove(type);
    if (!above.isEmpty()) {
      called.put(type, SuperCalls.in(tree));
      waiting.add(new Heir(tree, type, above, file));
    }
  }

  /** The ordinary classes from which some tracked class inherits. */
  private Set<TypeElement> inherited() {
    if (inherited == null) {
      inherited = new HashSet<>();
      // Looking at a class may have javac enter others.
      List<ClassSymbol> sources = new ArrayList<>();
      declared.forEach(sources::add);
      sources.removeIf(each -> !Origin.isSource(each));
      sources.forEach(each -> inherited.addAll(ancestry.ordinaryAbove(each)));
    }
    return inherited;
  }

  private List<Diagnostic> complaints(Heir heir) {
    List<Diagnostic> found = new ArrayList<>();
    for (TypeElement above : heir.above()) {
      Bodies bodies = known.get(above);
      if (bodies == null) {
        continue;
      }
      for (ThisLeaks.Leak leak : bodies.leaks()) {
        if (isReached(leak.method(), heir)) {
          found.add(InheritedThisRule.complaint(heir.tree(), leak, bodies.file()));
        }
      }
    }
    return found;
  }

  private boolean isReached(ExecutableElement method, Heir heir) {
    return isCalled(method, heir.type())
        || heir.above().stream().anyMatch(each -> isCalled(method, each))
        || (method.getKind() == ElementKind.METHOD && !ancestry.isReplaced(method, heir.type()));
  }

  private boolean isCalled(ExecutableElement method, TypeElement by) {
    return called.getOrDefault(by, Set.of()).contains(method);
  }
}
