package dev.freehold.checker.trial;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.types.OwnershipTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The other source files of the compilation, as far as they can come across a file's classes. */
final class OtherFiles {
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{javaJavaIdentifierPart}]+");

  private final Context context;
  private final JavaFileObject file;

  /** The processor's, which only name what they are generated for. */
  private final Set<JavaFileObject> generated = new HashSet<>();

  private @Nullable List<Set<String>> acquainted;

  OtherFiles(Context context, CompilationUnitTree unit) {
    this.context = context;
    this.file = unit.getSourceFile();
  }

  /**
   * The words of each file that names a class of this one, or of one that does, and so on: no other
   * has an expression whose type is a class of this file.
   */
  List<Set<String>> acquainted() {
    if (acquainted == null) {
      acquainted = find();
    }
    return acquainted;
  }

  private List<Set<String>> find() {
    Map<JavaFileObject, Set<String>> classes = classesByFile();
    Set<String> known = new HashSet<>(classes.getOrDefault(file, Set.of()));
    classes.remove(file);
    Map<JavaFileObject, Set<String>> strangers = new HashMap<>();
    classes.keySet().forEach(each -> strangers.put(each, wordsIn(each)));
    List<Set<String>> found = new ArrayList<>();
    boolean grown = true;
    while (grown) {
      Collection<JavaFileObject> met =
          strangers.keySet().stream()
              .filter(each -> !Collections.disjoint(strangers.get(each), known))
              .toList();
      grown = !met.isEmpty();
      for (JavaFileObject each : met) {
        if (!generated.contains(each)) {
          found.add(strangers.get(each));
        }
        known.addAll(classes.get(each));
      }
      strangers.keySet().removeAll(met);
    }
    return found;
  }

  /** The simple names of the classes of each file. */
  private Map<JavaFileObject, Set<String>> classesByFile() {
    Map<JavaFileObject, Set<String>> classes = new HashMap<>();
    for (ClassSymbol each : Symtab.instance(context).getAllClasses()) {
      boolean fromSource = each.sourcefile != null && each.sourcefile == each.classfile;
      if (fromSource && OwnershipTypes.isGenerated(each)) {
        generated.add(each.sourcefile);
      }
      if (fromSource || each.sourcefile == file) {
        classes
            .computeIfAbsent(each.sourcefile, unknown -> new HashSet<>())
            .add(each.name.toString());
      }
    }
    return classes;
  }

  static Set<String> wordsIn(JavaFileObject file) {
    try {
      return wordsOf(file.getCharContent(true).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> wordsOf(String text) {
    return Set.copyOf(List.of(NOT_IN_A_NAME.split(text)));
  }
}
