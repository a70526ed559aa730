package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.pool.Text;
import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.InlineArray;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Lays out the fields of one pool, and the structs among them. */
final class StructPlanner {
  private static final String INTERNAL = "dev.freehold.internal";

  private final DeclarationReader reader;
  private final ClassName pool;
  private final Map<TypeElement, ClassName> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<StructLayout> found = new ArrayList<>();

  StructPlanner(DeclarationReader reader, ClassName pool) {
    this.reader = reader;
    this.pool = pool;
  }

  /** The structs met so far, those that are nested in others first. */
  List<StructLayout> found() {
    return List.copyOf(found);
  }

  List<FieldLayout> fields(StructDeclaration declaration, String prefix) {
    List<FieldLayout> fields = new ArrayList<>();
    for (FieldDeclaration field : declaration.fields()) {
      fields.add(new FieldLayout(field.name(), prefix + field.name(), storage(field.getter())));
    }
    return List.copyOf(fields);
  }

  private Storage storage(Accessor getter) {
    return switch (FieldKind.of(getter.type())) {
      case PRIMITIVE -> new Storage.Primitive(PrimitiveNames.of(getter.type().getKind()));
      case ARRAY -> array(getter);
      case TEXT -> new Storage.Utf8(getter.length().orElseThrow());
      case STRUCT -> new Storage.Nested(struct(typeOf(getter)));
      case UNSUPPORTED -> throw new IllegalArgumentException(getter.toString());
    };
  }

  private static Storage array(Accessor getter) {
    InlineArray array = InlineArray.find(typeOf(getter)).orElseThrow();
    return new Storage.Array(
        ClassName.get(Text.class.getPackageName(), array.simpleName()),
        ClassName.get(INTERNAL, "Heap" + array.simpleName()),
        PrimitiveNames.of(array.component()),
        getter.length().orElseThrow());
  }

  private ClassName struct(TypeElement type) {
    ClassName known = names.get(type);
    if (known != null) {
      return known;
    }
    ClassName name = pool.nestedClass(freeName(PoolNames.struct(type)));
    names.put(type, name);
    StructDeclaration declaration = reader.readStruct(type);
    found.add(new StructLayout(type, name, fields(declaration, type.getSimpleName() + ".")));
    return name;
  }

  private String freeName(String wanted) {
    String name = wanted;
    for (int count = 2; !taken.add(name); count++) {
      name = wanted + count;
    }
    return name;
  }

  private static TypeElement typeOf(Accessor getter) {
    return (TypeElement) ((DeclaredType) getter.type()).asElement();
  }
}
