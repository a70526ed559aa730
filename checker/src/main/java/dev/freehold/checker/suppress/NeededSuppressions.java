package dev.freehold.checker.suppress;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.policy.Nearest;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which suppressions leave something out. One is needed if there is anything in what it stands on
 * that it would leave out, whatever else would leave it out too: so that none is said to be
 * unneeded which is not. It is known at the end, as some errors are found with another class.
 */
final class NeededSuppressions {
  /** A component of a record has several trees and elements, all of one place. */
  private record Written(CompilationUnitTree file, int offset, String value) {
    static Written of(Suppression each) {
      return new Written(each.file(), each.offset(), each.value());
    }
  }

  private final List<Suppression> written = new ArrayList<>();
  private final Set<Written> needed = new HashSet<>();

  void add(List<Suppression> suppressions) {
    written.addAll(suppressions);
  }

  boolean isAnyWritten() {
    return !written.isEmpty();
  }

  /** Takes note of what was found at a place in the text. */
  void note(RuleKey key, @Nullable TreePath place) {
    Set<Element> around = new HashSet<>();
    for (TreePath each = place; each != null; each = each.getParentPath()) {
      addAround(elementOf(each.getLeaf()), around);
    }
    note(key, around);
  }

  /** Takes note of what was found of a class. */
  void note(RuleKey key, Element type) {
    Set<Element> around = new HashSet<>();
    addAround(type, around);
    note(key, around);
  }

  private void note(RuleKey key, Set<Element> around) {
    for (Suppression each : written) {
      if (around.contains(each.declared()) && each.covers(key)) {
        needed.add(Written.of(each));
      }
    }
  }

  private static void addAround(@Nullable Element inner, Set<Element> around) {
    for (Element each = inner; each != null; each = each.getEnclosingElement()) {
      around.add(each);
    }
  }

  private static @Nullable Element elementOf(Tree tree) {
    boolean declares =
        tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
    return declares ? TreeUtils.elementFromTree(tree) : null;
  }

  /** Complaints about the others, by their files. */
  Map<CompilationUnitTree, List<Diagnostic>> unneeded() {
    Map<CompilationUnitTree, List<Diagnostic>> found = new LinkedHashMap<>();
    for (Suppression each : written) {
      if (needed.add(Written.of(each))) {
        found.computeIfAbsent(each.file(), first -> new ArrayList<>()).add(complaint(each));
      }
    }
    written.clear();
    return found;
  }

  private static Diagnostic complaint(Suppression each) {
    String value = "`\"" + each.value() + "\"`";
    boolean exists = each.namesARule();
    return new Diagnostic(
        RuleKey.SUPPRESSION_UNNEEDED,
        new Position(each.offset()),
        exists
            ? value + " suppresses nothing: there is no such error here"
            : value + " suppresses nothing: `" + each.words() + "` is in no key of a rule",
        List.of(),
        exists ? UnneededFixes.HELP : meant(each.words()),
        each);
  }

  private static String meant(String words) {
    List<String> keys =
        Arrays.stream(RuleKey.values()).map(RuleKey::text).collect(Collectors.toList());
    return Nearest.to(words, keys)
        .map(key -> "write `\"" + Suppression.valueFor(key) + "\"`")
        .orElse("leave it out, or write the key that stands in the brackets of the message");
  }
}
