package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.fix.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;

/** The other files of the compilation that name a class of a file. */
record Users(Source source, KnownSources sources) {
  /** So many at most are worth a look. */
  static final int MOST = 20;

  List<JavaFileObject> files() {
    Set<String> declared = new HashSet<>();
    for (Tree each : source.parsed().getTypeDecls()) {
      if (each instanceof ClassTree type) {
        declared.add(type.getSimpleName().toString());
      }
    }
    List<JavaFileObject> users = new ArrayList<>();
    for (JavaFileObject each : new LinkedHashSet<>(sources.files().values())) {
      if (each != source.unit().getSourceFile()
          && !Collections.disjoint(OtherFiles.wordsIn(each), declared)) {
        users.add(each);
      }
    }
    return users;
  }
}
