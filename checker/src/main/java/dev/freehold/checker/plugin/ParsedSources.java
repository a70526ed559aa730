package dev.freehold.checker.plugin;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** The sources that javac has parsed, without the pools that Freehold writes. */
final class ParsedSources {
  private final Map<String, JavaFileObject> files = new LinkedHashMap<>();

  void add(CompilationUnitTree file) {
    String inPackage = file.getPackageName() == null ? "" : file.getPackageName() + ".";
    for (Tree each : file.getTypeDecls()) {
      if (each instanceof ClassTree type && !isPool(type)) {
        files.put(inPackage + type.getSimpleName(), file.getSourceFile());
      }
    }
  }

  private static boolean isPool(ClassTree type) {
    for (AnnotationTree each : type.getModifiers().getAnnotations()) {
      if (each.getAnnotationType().toString().endsWith("GeneratedPool")) {
        return true;
      }
    }
    return false;
  }

  /** By the full names of the outermost classes. */
  Map<String, JavaFileObject> files() {
    return files;
  }
}
