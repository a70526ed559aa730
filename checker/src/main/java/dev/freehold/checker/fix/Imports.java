package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file has to import to name a class by its simple name. */
record Imports(Source source) {
  private static final String PACKAGE = "dev.freehold";

  /**
   * Edits that use a class, and the import that it needs; null as below.
   *
   * @param name the full name of the class
   */
  @Nullable List<Edit> with(String name, List<Edit> edits) {
    int dot = name.lastIndexOf('.');
    List<Edit> imports = of(name.substring(0, dot), name.substring(dot + 1));
    return imports == null ? null : Stream.concat(imports.stream(), edits.stream()).toList();
  }

  /** Edits that write a qualifier in the place of an annotation; null as below. */
  @Nullable List<Edit> replacing(AnnotationTree annotation, Qualifier other) {
    return with(other.simpleName(), source.replace(annotation, other.annotation()));
  }

  /** An edit that names an annotation of ours, and the import that it needs; null as below. */
  @Nullable List<Edit> with(String annotation, Edit edit) {
    return with(PACKAGE, annotation, edit);
  }

  /** The same with a class of any package. */
  @Nullable List<Edit> with(String inPackage, String simpleName, Edit edit) {
    List<Edit> imports = of(inPackage, simpleName);
    return imports == null ? null : Stream.concat(imports.stream(), Stream.of(edit)).toList();
  }

  /**
   * The edit that imports a class, or none where it can be named already; null where its name means
   * something else.
   */
  private @Nullable List<Edit> of(String inPackage, String simpleName) {
    if (inPackage.equals("java.lang")) {
      return List.of();
    }
    String name = inPackage + "." + simpleName;
    for (ImportTree each : source.parsed().getImports()) {
      String imported = each.getQualifiedIdentifier().toString();
      if (imported.equals(name) || imported.equals(inPackage + ".*")) {
        return List.of();
      }
      if (imported.endsWith("." + simpleName)) {
        return null;
      }
    }
    return isDeclared(simpleName) ? null : List.of(inserted(name));
  }

  private boolean isDeclared(String name) {
    return source.parsed().getTypeDecls().stream()
        .anyMatch(type -> type instanceof ClassTree t && t.getSimpleName().contentEquals(name));
  }

  /** Before the first import that comes later in the alphabet. */
  private Edit inserted(String name) {
    String line = "import " + name + ";" + source.text.lineBreak();
    ImportTree last = null;
    for (ImportTree each : source.parsed().getImports()) {
      if (!each.isStatic() && each.getQualifiedIdentifier().toString().compareTo(name) > 0) {
        return Edit.insert(source.spans.start(each), line);
      }
      last = each;
    }
    if (last != null) {
      return behind(last, line);
    }
    ExpressionTree inPackage = source.parsed().getPackageName();
    return inPackage == null
        ? Edit.insert(0, line + source.text.lineBreak())
        : behind(inPackage, source.text.lineBreak() + line);
  }

  /** Behind the line of a package or import, or behind itself where a class begins on its line. */
  private Edit behind(Tree tree, String lines) {
    int end = source.text.whole().indexOf(';', source.spans.end(tree) - 1) + 1;
    return source.text.isLastOnLine(end)
        ? Edit.insert(source.text.endOfLine(end), lines)
        : Edit.insert(end, source.text.lineBreak() + lines);
  }
}
