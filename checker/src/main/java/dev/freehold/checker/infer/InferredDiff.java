package dev.freehold.checker.infer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.fix.AllTogether;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.FixFile;
import dev.freehold.checker.fix.MarkDeclaration;
import dev.freehold.checker.fix.MarkResource;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.fix.UnifiedDiff;
import dev.freehold.checker.fix.WriteFrom;
import dev.freehold.checker.fix.WriteOnReceiver;
import dev.freehold.checker.fix.WriteOnResult;
import dev.freehold.checker.fix.WriteQualifier;
import dev.freehold.checker.trial.AnalysedSources;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Supposition;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What was inferred, as it is to be written.
 *
 * @param text one unified diff of all files; empty where nothing is proposed
 * @param changed the files that it changes, as they are then
 * @param annotations how many are written
 */
public record InferredDiff(String text, Map<URI, String> changed, int annotations) {

  /** Writes it into the files. */
  public static InferredDiff of(
      List<Supposition> inferred, AnalysedSources analysed, OwnershipTypes types) {
    Map<CompilationUnitTree, List<Remedy>> remedies = new LinkedHashMap<>();
    for (CompilationUnitTree unit : unitsOf(analysed)) {
      Map<Element, Tree> declared = declaredIn(unit);
      for (Supposition each : inferred) {
        Tree tree = declared.get(each.declaration());
        if (tree != null) {
          remedies.computeIfAbsent(unit, first -> new ArrayList<>()).add(remedyFor(each, tree));
        }
      }
    }
    StringBuilder diff = new StringBuilder();
    Map<URI, String> changed = new LinkedHashMap<>();
    int annotations = 0;
    for (Map.Entry<CompilationUnitTree, List<Remedy>> each : remedies.entrySet()) {
      Source source = analysed.source(each.getKey(), types);
      Fix fix = AllTogether.of(each.getValue(), source);
      if (!fix.edits().isEmpty()) {
        URI file = each.getKey().getSourceFile().toUri();
        diff.append(UnifiedDiff.of(FixFile.nameOf(file), source.wholeText(), fix));
        changed.put(file, fix.appliedTo(source.wholeText()));
        annotations += AllTogether.annotations(fix);
      }
    }
    return new InferredDiff(diff.toString(), changed, annotations);
  }

  private static Set<CompilationUnitTree> unitsOf(AnalysedSources analysed) {
    Set<CompilationUnitTree> units = new LinkedHashSet<>();
    for (TreePath each : analysed.classes()) {
      units.add(each.getCompilationUnit());
    }
    return units;
  }

  private static Map<Element, Tree> declaredIn(CompilationUnitTree unit) {
    Map<Element, Tree> declared = new HashMap<>();
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, Void unused) {
        declared.put(TreeUtils.elementFromDeclaration(tree), tree);
        return super.visitClass(tree, null);
      }

      @Override
      public @Nullable Void visitMethod(MethodTree tree, Void unused) {
        declared.put(TreeUtils.elementFromDeclaration(tree), tree);
        return super.visitMethod(tree, null);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, Void unused) {
        declared.put(TreeUtils.elementFromDeclaration(tree), tree);
        return super.visitVariable(tree, null);
      }
    }.scan(unit, null);
    return declared;
  }

  private static Remedy remedyFor(Supposition inferred, Tree tree) {
    if (inferred instanceof Supposition.Receiver receiver) {
      return new WriteOnReceiver(tree, receiver.ownership());
    }
    if (inferred instanceof Supposition.Qualified qualified) {
      return tree instanceof VariableTree variable
          ? new WriteQualifier(variable, qualified.ownership())
          : new WriteOnResult(tree, qualified.ownership());
    }
    if (inferred instanceof Supposition.Tied tied) {
      return new WriteFrom(tree, tied.lenders());
    }
    if (inferred instanceof Supposition.Released released) {
      return new MarkResource(released.declaration(), released.methods());
    }
    return new MarkDeclaration(inferred.declaration(), "View");
  }
}
