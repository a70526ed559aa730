package dev.freehold.checker.suppress;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.violation.TrustedPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What a class, with those inside it, takes out of the rules by annotations. */
public final class Exemptions extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final CompilationUnitTree file;
  private final List<AnnotationTree> trusted = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();

  private Exemptions(CompilationUnitTree file) {
    this.file = file;
  }

  /** Those of one class. */
  public static Exemptions in(TreePath classPath) {
    Exemptions found = new Exemptions(classPath.getCompilationUnit());
    found.scan(classPath.getLeaf(), null);
    return found;
  }

  /** How many methods, classes and variables are {@code @Unsafe}. */
  public int trustedPlaces() {
    return trusted.size();
  }

  /** Where these are, and why. */
  public List<TrustedPlace> trustedByFile() {
    return trusted.stream().map(this::place).toList();
  }

  private TrustedPlace place(AnnotationTree tree) {
    int start = Math.max(0, ((JCAnnotation) tree).getStartPosition());
    return new TrustedPlace(
        file.getSourceFile().getName(), (int) file.getLineMap().getLineNumber(start), reason(tree));
  }

  /** Empty where none is written, or where it is no constant. */
  static String reason(AnnotationTree tree) {
    Attribute.Compound said = ((JCAnnotation) tree).attribute;
    return said == null
        ? ""
        : said.values.stream()
            .map(each -> each.snd.getValue())
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .collect(Collectors.joining());
  }

  List<AnnotationTree> trusted() {
    return trusted;
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
    if (OwnershipTypes.isUnsafe(TreeUtils.typeOf(tree.getAnnotationType()))) {
      trusted.add(tree);
    }
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    note(tree, tree.getModifiers());
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    note(tree, tree.getModifiers());
    return super.visitMethod(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    note(tree, tree.getModifiers());
    return super.visitVariable(tree, null);
  }

  private void note(Tree declaration, ModifiersTree modifiers) {
    for (AnnotationTree each : modifiers.getAnnotations()) {
      Name name = TreeInfo.name((JCTree) each.getAnnotationType());
      if (name != null && name.contentEquals("SuppressWarnings")) {
        note(Objects.requireNonNull(TreeUtils.elementFromTree(declaration)), each);
      }
    }
  }

  private void note(Element declared, AnnotationTree tree) {
    SuppressWarnings said = declared.getAnnotation(SuppressWarnings.class);
    // Positions of what somebody's processor has put there are none.
    if (said != null && ((JCAnnotation) tree).getStartPosition() >= 0) {
      for (String value : said.value()) {
        if (Suppression.isOurs(value)) {
          suppressions.add(new Suppression(declared, file, tree, value));
        }
      }
    }
  }
}
