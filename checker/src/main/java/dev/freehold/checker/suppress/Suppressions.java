package dev.freehold.checker.suppress;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.report.DeclarationPlaces;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.SourceContent;
import dev.freehold.checker.typesystem.Facilities;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of what was found what users do not want to be told of. It asks when something was
 * found only: right code pays nothing for it.
 */
public final class Suppressions {
  private static final String LEAK = RuleKey.OWN_LEAK.text();

  private final Facilities facilities;
  private final NeededSuppressions needed = new NeededSuppressions();
  private int suppressed;

  /** For one compilation. */
  public Suppressions(Facilities facilities) {
    this.facilities = facilities;
  }

  /**
   * Takes note of the suppressions in a class, and of what was found in it, whatever of that is
   * told.
   */
  public void note(Exemptions exemptions, List<Diagnostic> found, TreePath classPath) {
    needed.add(exemptions.suppressions());
    if (needed.isAnyWritten() && !found.isEmpty()) {
      CharSequence source = SourceContent.of(classPath.getCompilationUnit().getSourceFile());
      DeclarationPlaces places = DeclarationPlaces.in(classPath, source);
      for (Diagnostic each : found) {
        needed.note(each.key(), places.at(each.position().offset()));
        origins(each, places).forEach(place -> needed.note(each.key(), place));
      }
      note(found);
    }
  }

  /** The same of classes that were looked at before. */
  public void note(List<Diagnostic> found) {
    for (Diagnostic each : found) {
      if (needed.isAnyWritten() && each.position().tree() instanceof ClassTree type) {
        needed.note(each.key(), TreeUtils.elementFromDeclaration(type));
      }
    }
  }

  /** Complaints about the suppressions that leave nothing out, by their files. */
  public Map<CompilationUnitTree, List<Diagnostic>> unneeded() {
    return needed.unneeded();
  }

  /**
   * What is to be told of one class. What has the same subject as something that is left out is
   * told all the same, so this comes before {@link Diagnostic#distinct}.
   *
   * @throws dev.freehold.checker.types.StubException if an option is no regular expression
   */
  public List<Diagnostic> told(List<Diagnostic> found, TreePath classPath) {
    if (found.isEmpty()) {
      return found;
    }
    CharSequence source = SourceContent.of(classPath.getCompilationUnit().getSourceFile());
    DeclarationPlaces places = DeclarationPlaces.in(classPath, source);
    return without(found, each -> isSilenced(each, places));
  }

  /** The same of classes, where javac has no bodies any more. */
  public List<Diagnostic> told(List<Diagnostic> late) {
    return without(late, this::isClassSilenced);
  }

  /** How many errors were left out. */
  public int suppressed() {
    return suppressed;
  }

  private List<Diagnostic> without(List<Diagnostic> found, Predicate<Diagnostic> silenced) {
    List<Diagnostic> told = new ArrayList<>();
    List<Diagnostic> left = new ArrayList<>();
    found.forEach(each -> (silenced.test(each) ? left : told).add(each));
    suppressed += Diagnostic.distinct(left).size();
    return told;
  }

  private boolean isSilenced(Diagnostic diagnostic, DeclarationPlaces places) {
    if (isClassSilenced(diagnostic)) {
      return true;
    }
    TreePath place = places.at(diagnostic.position().offset());
    boolean there = place != null && facilities.silence(place, diagnostic.key().text());
    return there
        || isSilencedAtOrigin(diagnostic, places)
        || facilities.skipUses(UsedClass.of(diagnostic));
  }

  private boolean isClassSilenced(Diagnostic diagnostic) {
    return diagnostic.position().tree() instanceof ClassTree type
        && facilities.silence(
            type, TreeUtils.elementFromDeclaration(type), diagnostic.key().text());
  }

  /** A leak stands where a variable ends; what can be annotated is where it begins. */
  private boolean isSilencedAtOrigin(Diagnostic diagnostic, DeclarationPlaces places) {
    String key = diagnostic.key().text();
    return origins(diagnostic, places).anyMatch(place -> facilities.silence(place, key));
  }

  private static Stream<TreePath> origins(Diagnostic diagnostic, DeclarationPlaces places) {
    String key = diagnostic.key().text();
    return key.equals(LEAK) || key.startsWith(LEAK + ".")
        ? diagnostic.notes().stream()
            .filter(note -> note.file() == null)
            .map(note -> places.at(note.position().offset()))
            .filter(Suppressions::isVariable)
        : Stream.empty();
  }

  private static boolean isVariable(@Nullable TreePath place) {
    Tree leaf = place == null ? null : place.getLeaf();
    return leaf instanceof VariableTree;
  }
}
