package dev.freehold.checker.bodies;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.comp.Attr;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The trees of classes whose turn has not come yet. javac attributes a class when its own turn
 * comes, unless it is asked to before; of what it has made code of there are no trees any more.
 */
public final class AttributedTrees {
  private final ProcessingEnvironment environment;

  public AttributedTrees(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The tree of the class, with types; null where there is none, or javac finds errors in it. */
  public @Nullable ClassTree of(TypeElement type) {
    Trees trees = JavacTrees.instance(environment);
    ClassTree tree = trees.getTree(type);
    return tree != null && isAttributed((ClassSymbol) type, tree) ? tree : null;
  }

  private boolean isAttributed(ClassSymbol type, ClassTree tree) {
    if ((type.flags_field & Flags.UNATTRIBUTED) == 0) {
      return true;
    }
    Context context = ((JavacProcessingEnvironment) environment).getContext();
    Log log = Log.instance(context);
    int before = log.nerrors;
    Attr.instance(context).attribClass(((JCClassDecl) tree).pos(), type);
    return log.nerrors == before;
  }
}
