package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.types.Supposition;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Says whether a declaration concerns one class only: what other classes of the compilation do with
 * it, javac may not know yet, or no longer.
 */
final class Reach {
  private final Source source;
  private final ClassTree type;
  private final OtherFiles others;

  /**
   * Of the declarations of one class.
   *
   * @param type a class of the file, with the classes inside it
   */
  Reach(Context context, Source source, ClassTree type) {
    this.source = source;
    this.type = type;
    this.others = new OtherFiles(context, source.unit());
  }

  /** Whether none of them is named, or may be overridden, outside the class. */
  boolean isWithinClass(List<Supposition> suppositions) {
    return suppositions.stream()
        .allMatch(each -> isInside(each.declaration()) && !isNamedOutside(each));
  }

  private boolean isInside(Element declaration) {
    TypeElement outermost = TreeUtils.elementFromDeclaration(type);
    for (Element each = declaration; each != null; each = each.getEnclosingElement()) {
      if (each.equals(outermost)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedOutside(Supposition supposition) {
    String name = supposition.name();
    if (name.isEmpty() || supposition.member().getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return isNamedInFile(name)
        || others.acquainted().stream().anyMatch(words -> words.contains(name));
  }

  private boolean isNamedInFile(String name) {
    for (Tree declaration : source.parsed().getTypeDecls()) {
      if (!source.isSame(type, declaration)
          && OtherFiles.wordsOf(source.textOf(declaration)).contains(name)) {
        return true;
      }
    }
    return false;
  }
}
