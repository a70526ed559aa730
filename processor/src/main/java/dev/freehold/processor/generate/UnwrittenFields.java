package dev.freehold.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.mark.Unwritten;
import dev.freehold.pool.Init;
import dev.freehold.pool.Links;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import java.util.ArrayList;
import java.util.List;

/** Tells the compiler which fields are to be written before they are read. */
final class UnwrittenFields {
  /** A list writes them before it reads them. */
  private static final ClassName LINKS = ClassName.get(Links.class);

  private UnwrittenFields() {}

  static void addTo(TypeSpec.Builder element, PoolLayout pool) {
    List<String> names = new ArrayList<>();
    if (pool.init() == Init.UNDEFINED) {
      collect("", pool.fields(), pool, names);
    }
    if (!names.isEmpty()) {
      AnnotationSpec.Builder annotation = AnnotationSpec.builder(Unwritten.class);
      names.forEach(name -> annotation.addMember("value", "$S", name));
      element.addAnnotation(annotation.build());
    }
  }

  private static void collect(
      String prefix, List<FieldLayout> fields, PoolLayout pool, List<String> names) {
    for (FieldLayout field : fields) {
      if (field.storage() instanceof FieldStorage.Nested nested) {
        StructLayout struct = structOf(nested, pool);
        if (!struct.declared().equals(LINKS)) {
          collect(prefix + field.name() + ".", struct.fields(), pool, names);
        }
      } else if (!field.storage().isAlwaysInitialised()) {
        names.add(prefix + field.name());
      }
    }
  }

  private static StructLayout structOf(FieldStorage.Nested nested, PoolLayout pool) {
    return pool.structs().stream()
        .filter(struct -> struct.name().equals(nested.stored()))
        .findFirst()
        .orElseThrow();
  }
}
