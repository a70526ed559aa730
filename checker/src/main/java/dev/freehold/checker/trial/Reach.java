package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.types.Supposition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Says whether a declaration concerns one class only: what other classes of the compilation do with
 * it, javac may not know yet, or no longer.
 */
final class Reach {
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{javaJavaIdentifierPart}]+");

  private final Context context;
  private final Source source;
  private final ClassTree type;
  private final Map<JavaFileObject, Set<String>> words = new HashMap<>();

  /**
   * Of the declarations of one class.
   *
   * @param type a class of the file, with the classes inside it
   */
  Reach(Context context, Source source, ClassTree type) {
    this.context = context;
    this.source = source;
    this.type = type;
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
    return isNamedInFile(name) || otherFiles().stream().anyMatch(file -> in(file).contains(name));
  }

  private boolean isNamedInFile(String name) {
    for (Tree declaration : source.parsed().getTypeDecls()) {
      if (!source.isSame(type, declaration) && wordsOf(source.textOf(declaration)).contains(name)) {
        return true;
      }
    }
    return false;
  }

  private Set<JavaFileObject> otherFiles() {
    Set<JavaFileObject> files = new HashSet<>();
    for (ClassSymbol each : Symtab.instance(context).getAllClasses()) {
      boolean fromSource = each.sourcefile != null && each.sourcefile == each.classfile;
      if (fromSource && each.sourcefile != source.unit().getSourceFile()) {
        files.add(each.sourcefile);
      }
    }
    return files;
  }

  private Set<String> in(JavaFileObject file) {
    return words.computeIfAbsent(file, Reach::wordsIn);
  }

  private static Set<String> wordsIn(JavaFileObject file) {
    try {
      return wordsOf(file.getCharContent(true).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> wordsOf(String text) {
    return Set.copyOf(List.of(NOT_IN_A_NAME.split(text)));
  }
}
