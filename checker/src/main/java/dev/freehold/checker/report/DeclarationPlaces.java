package dev.freehold.checker.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes, methods and variables that the source of a class declares, by the stretch of the
 * file that each of them takes: an error may stand at a brace, where there is no tree.
 *
 * <p>What an annotation such as Lombok's has written is passed over. It says itself that it wants
 * no warnings, and what is wrong there is told of the annotation.
 */
public final class DeclarationPlaces extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private record Stretch(TreePath path, int start, int end) {
    boolean has(int offset) {
      return start <= offset && offset <= end;
    }
  }

  private final CharSequence source;
  private final List<Stretch> stretches = new ArrayList<>();
  private int end;

  private DeclarationPlaces(CharSequence source) {
    this.source = source;
  }

  /** Those of one class, with those inside it, or of a whole file. */
  public static DeclarationPlaces in(TreePath classPath, CharSequence source) {
    DeclarationPlaces places = new DeclarationPlaces(source);
    places.scan(classPath, null);
    return places;
  }

  /** The innermost one there; null if there is none. */
  public @Nullable TreePath at(int offset) {
    return stretches.stream()
        .filter(each -> each.has(offset))
        .min(Comparator.comparingInt(each -> each.end() - each.start()))
        .map(Stretch::path)
        .orElse(null);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree != null) {
      JCTree node = (JCTree) tree;
      end = Math.max(end, Math.max(node.pos, TreeInfo.endPos(node)));
    }
    return super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    int before = enter(tree);
    super.visitClass(tree, null);
    return leave(tree, before);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    if (!isWritten(tree)) {
      return null;
    }
    int before = enter(tree);
    super.visitMethod(tree, null);
    return leave(tree, before);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    int before = enter(tree);
    super.visitVariable(tree, null);
    return leave(tree, before);
  }

  private int enter(Tree tree) {
    int before = end;
    end = ((JCTree) tree).pos;
    return before;
  }

  private @Nullable Void leave(Tree tree, int before) {
    stretches.add(new Stretch(getCurrentPath(), TreeInfo.getStartPos((JCTree) tree), end));
    end = Math.max(end, before);
    return null;
  }

  private boolean isWritten(MethodTree tree) {
    Tree owner = getCurrentPath().getParentPath().getLeaf();
    boolean constructor = tree.getReturnType() == null && owner instanceof ClassTree;
    String name = (constructor ? ((ClassTree) owner).getSimpleName() : tree.getName()).toString();
    int start = ((JCTree) tree).pos;
    int until = start + name.length();
    return start >= 0
        && until <= source.length()
        && name.contentEquals(source.subSequence(start, until));
  }
}
