package dev.freehold.checker.typesystem;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.checkerframework.framework.util.TreePathCacher;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the trees that a question may be about. The framework would look for each from the
 * top of the file; and what a fix is tried on is in no file.
 */
final class MemberPaths {
  private final Map<Element, VariableTree> declarations = new HashMap<>();
  private @Nullable CompilationUnitTree file;
  private @Nullable ClassTree type;
  private @Nullable Tree member;

  /** The questions that follow are about trees of that file. */
  void enter(CompilationUnitTree file) {
    this.declarations.clear();
    this.file = file;
    this.type = null;
    this.member = null;
  }

  /** The questions that follow are about trees of that member. */
  void enter(ClassTree type, Tree member) {
    this.type = type;
    this.member = member;
  }

  @Nullable CompilationUnitTree file() {
    return file;
  }

  /** The declaration of a local variable or parameter of a member that was entered. */
  @Nullable VariableTree declaration(Element variable) {
    return declarations.get(variable);
  }

  /** Makes the paths of the member known, once. */
  void tell(TreePathCacher known) {
    if (file != null && type != null && member != null && !known.isCached(member)) {
      TreePath around = new TreePath(parentOf(file, type), type);
      Recorder recorder = new Recorder(known, declarations);
      known.addPath(type, around);
      recorder.scan(new TreePath(around, member), null);
    }
    member = null;
  }

  /** Where the class stands in its file, it or the one that it is a changed copy of. */
  private static TreePath parentOf(CompilationUnitTree file, ClassTree type) {
    TreePath[] found = {new TreePath(file)};
    new TreePathScanner<Void, Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, Void p) {
        if (((JCClassDecl) tree).sym == ((JCClassDecl) type).sym) {
          found[0] = getCurrentPath().getParentPath();
          return null;
        }
        return super.visitClass(tree, null);
      }
    }.scan(new TreePath(file), null);
    return found[0];
  }

  private static final class Recorder extends TreePathScanner<Void, Void> {
    private final TreePathCacher known;
    private final Map<Element, VariableTree> declarations;

    Recorder(TreePathCacher known, Map<Element, VariableTree> declarations) {
      this.known = known;
      this.declarations = declarations;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
      declarations.put(TreeUtils.elementFromDeclaration(tree), tree);
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void scan(TreePath path, @Nullable Void p) {
      known.addPath(path.getLeaf(), path);
      return super.scan(path, null);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
      if (tree != null) {
        known.addPath(tree, new TreePath(getCurrentPath(), tree));
      }
      return super.scan(tree, null);
    }
  }
}
