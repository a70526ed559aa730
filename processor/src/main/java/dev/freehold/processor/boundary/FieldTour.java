package dev.freehold.processor.boundary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import dev.freehold.processor.layout.UnionLayout;
import java.util.List;

/** Goes through the fields of an element, and those of its structs and variants. */
abstract class FieldTour {
  /** A method has a limited size in class files, so not more fields are looked at. */
  private static final int MOST = 400;

  private final PoolLayout pool;
  private final NameAllocator names = new NameAllocator();
  private int seen;

  FieldTour(PoolLayout pool) {
    this.pool = pool;
    List.of("pool", "pools", "element", "again", "each", "round", "frame", "folder")
        .forEach(names::newName);
  }

  /** Goes through what a variable holds. */
  final void start(String element) {
    visit(CodeBlock.of("$L", element), pool.fields());
  }

  final void visit(CodeBlock holder, List<FieldLayout> fields) {
    for (FieldLayout field : fields) {
      if (seen++ < MOST) {
        CodeBlock getter = CodeBlock.of("$L.$L()", holder, field.name());
        FieldStorage storage = field.storage();
        if (storage instanceof FieldStorage.Primitive primitive) {
          primitive(holder, field.name(), primitive);
        } else if (storage instanceof FieldStorage.Array array) {
          array(getter, field.name(), array);
        } else if (storage instanceof FieldStorage.Utf8) {
          text(getter, field.name());
        } else if (storage instanceof FieldStorage.Nested nested) {
          struct(getter, field.name(), structOf(nested.stored()));
        } else if (storage instanceof FieldStorage.Tagged tagged) {
          union(holder, field.name(), unionOf(tagged.stored()));
        }
      }
    }
  }

  abstract void primitive(CodeBlock holder, String name, FieldStorage.Primitive field);

  abstract void array(CodeBlock getter, String name, FieldStorage.Array field);

  abstract void text(CodeBlock getter, String name);

  abstract void struct(CodeBlock getter, String name, StructLayout struct);

  abstract void union(CodeBlock holder, String name, UnionLayout union);

  /** The name of a variable for a view, which no other has. */
  final String variable(String name) {
    return names.newName(name);
  }

  /** The same for a view of one of several types. */
  final String variable(ClassName type) {
    String name = type.simpleName();
    return variable(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  final StructLayout structOf(ClassName stored) {
    return pool.structs().stream()
        .filter(struct -> struct.name().equals(stored))
        .findFirst()
        .orElseThrow();
  }

  private UnionLayout unionOf(ClassName stored) {
    return pool.unions().stream()
        .filter(union -> union.name().equals(stored))
        .findFirst()
        .orElseThrow();
  }
}
