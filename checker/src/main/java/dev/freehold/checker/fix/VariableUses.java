package dev.freehold.checker.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds where a file names its variables. */
record VariableUses(Source source) {

  /** The names of a variable, each with the object before it. */
  List<Tree> of(Element variable) {
    return source.parents.findAll(tree -> variable.equals(named(tree)));
  }

  /** What a name names; null in a class of the file that javac has yet to analyse. */
  static @Nullable Element named(Tree tree) {
    return tree instanceof IdentifierTree || tree instanceof MemberSelectTree
        ? TreeInfo.symbol((JCTree) tree)
        : null;
  }

  /** Whether a tree names the variable. */
  boolean isIn(Tree tree, Element variable) {
    return of(variable).stream().anyMatch(use -> source.parents.isIn(use, tree));
  }

  /** The variables of this file that a tree names. */
  List<VariableTree> variablesIn(Tree tree) {
    Set<VariableTree> found = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, Void unused) {
        add(TreeUtils.elementFromUse(name));
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, Void unused) {
        add(TreeUtils.elementFromUse(select));
        return super.visitMemberSelect(select, null);
      }

      private void add(@Nullable Element element) {
        Tree declared = element == null ? null : source.declarationOf(element);
        if (declared instanceof VariableTree variable && source.spans.knows(variable)) {
          found.add(variable);
        }
      }
    }.scan(tree, null);
    return List.copyOf(found);
  }
}
