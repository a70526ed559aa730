package dev.freehold.checker.trial;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The source files of a running compilation, without the pools, which are generated again. */
final class KnownSources {
  private final Map<String, JavaFileObject> files;
  private final IdentityHashMap<JavaFileObject, String> names = new IdentityHashMap<>();

  /** Those of these names: the full ones of the outermost classes. */
  KnownSources(Map<String, JavaFileObject> files) {
    this.files = files;
    files.forEach((name, file) -> names.put(file, name));
  }

  /** By the full names of the classes in them. */
  Map<String, JavaFileObject> files() {
    return files;
  }

  /** Those that javac has entered so far. */
  static KnownSources of(Context context) {
    Map<String, JavaFileObject> files = new TreeMap<>();
    List<ClassSymbol> entered = new ArrayList<>();
    Symtab.instance(context).getAllClasses().forEach(entered::add);
    for (ClassSymbol each : entered) {
      boolean fromSource = each.sourcefile != null && each.sourcefile == each.classfile;
      if (fromSource
          && each.owner.getKind() == ElementKind.PACKAGE
          && !OwnershipTypes.isGenerated(each)) {
        files.put(each.flatname.toString(), each.sourcefile);
      }
    }
    return new KnownSources(files);
  }

  /** The full name of a class in that file; null for any other file. */
  @Nullable String nameOf(JavaFileObject file) {
    return names.get(file);
  }

  /** Those of a package. */
  List<JavaFileObject> in(String packageName) {
    return files.entrySet().stream()
        .filter(each -> packageOf(each.getKey()).equals(packageName))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
