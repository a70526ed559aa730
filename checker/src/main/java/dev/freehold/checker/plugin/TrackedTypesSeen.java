package dev.freehold.checker.plugin;

import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.freehold.processor.declaration.PoolKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a compilation has come across a tracked type yet.
 *
 * <p>A type is tracked because an annotation says so, and javac enters an annotation's class into
 * its symbol table when it reads the source or the class file that carries it. While none of them
 * is there, nothing can be tracked, and the checker need not even be loaded.
 */
final class TrackedTypesSeen {
  private static final List<String> ANNOTATIONS =
      List.of(
          "dev.freehold.MustRelease",
          "dev.freehold.View",
          "dev.freehold.Own",
          "dev.freehold.Mut",
          "dev.freehold.Ref",
          "dev.freehold.NonEscaping",
          "dev.freehold.Once",
          "dev.freehold.Concurrent",
          "dev.freehold.Sync",
          "dev.freehold.HandleOf",
          "dev.freehold.pool.Struct");

  private final Symtab symbols;
  private final List<Name> names;
  private boolean seen;

  TrackedTypesSeen(Context context, boolean fromTheStart) {
    symbols = Symtab.instance(context);
    Names table = Names.instance(context);
    names =
        Stream.concat(
                ANNOTATIONS.stream(), Stream.of(PoolKind.values()).map(PoolKind::annotationName))
            .map(table::fromString)
            .toList();
    seen = fromTheStart;
  }

  boolean any() {
    if (!seen) {
      seen = names.stream().anyMatch(name -> symbols.getClassesForName(name).iterator().hasNext());
    }
    return seen;
  }
}
