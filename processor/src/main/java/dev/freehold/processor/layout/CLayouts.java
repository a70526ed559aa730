package dev.freehold.processor.layout;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.FieldType;
import dev.freehold.processor.declaration.InlineArray;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;

/** Finds the C structs of declarations that are valid. */
public final class CLayouts {
  private final DeclarationReader reader;
  private final Map<TypeElement, CStruct> known = new HashMap<>();

  /** Makes a finder that reads the structs it meets. */
  public CLayouts(DeclarationReader reader) {
    this.reader = reader;
  }

  /**
   * The struct of a declaration.
   *
   * @throws ArithmeticException if its size in bytes is above that of any memory
   */
  public CStruct of(StructDeclaration declaration) {
    CStruct struct = known.get(declaration.type());
    if (struct == null) {
      struct = declaration.isUnion() ? tagged(declaration) : plain(declaration);
      known.put(declaration.type(), struct);
    }
    return struct;
  }

  /** The struct of an element, whose alignment a profile may raise. */
  public CStruct element(StructDeclaration declaration, PoolSettings settings) {
    CStruct struct = of(declaration);
    long alignment = Math.max(struct.alignment(), settings.alignment());
    return new CStruct(struct.members(), Multiples.roundUp(struct.size(), alignment), alignment);
  }

  private CStruct plain(StructDeclaration declaration) {
    CStructBuilder struct = new CStructBuilder(declaration.marks().packed());
    for (FieldDeclaration field : declaration.fields()) {
      Accessor getter = field.getter();
      OptionalInt bits = getter.marks().wire().bits();
      if (bits.isPresent()) {
        struct.addBits(field.name(), CScalar.of(getter.type().getKind()), bits.getAsInt());
      } else {
        struct.add(field.name(), type(getter), getter.marks().alignment().orElse(1));
      }
    }
    return struct.build(declaration.marks().alignment().orElse(1));
  }

  /** A tag that is 0 while no variant is active, and then the variants over each other. */
  private CStruct tagged(StructDeclaration declaration) {
    List<CMember> variants = new ArrayList<>();
    for (TypeElement variant : declaration.variants()) {
      variants.add(new CMember(variant.getSimpleName().toString(), of(read(variant)), 0));
    }
    return new CStructBuilder(declaration.marks().packed())
        .add(CNames.TAG, CScalar.INT, 1)
        .add(CNames.VARIANT, new CUnion(List.copyOf(variants)), 1)
        .build(declaration.marks().alignment().orElse(1));
  }

  private CType type(Accessor getter) {
    return switch (FieldKind.of(getter.type())) {
      case PRIMITIVE -> CScalar.of(getter.type().getKind());
      case ARRAY -> array(getter);
      case TEXT -> text(getter.length().orElseThrow());
      case STRUCT, UNION -> of(read(FieldType.element(getter)));
      case UNSUPPORTED -> throw new IllegalArgumentException(getter.toString());
    };
  }

  private static CType array(Accessor getter) {
    InlineArray array = InlineArray.find(FieldType.element(getter)).orElseThrow();
    return new CArray(CScalar.of(array.component()), getter.length().orElseThrow());
  }

  /** The number of bytes in use, and then the bytes. */
  private static CType text(int capacity) {
    return new CStructBuilder(false)
        .add(CNames.LENGTH, CScalar.INT, 1)
        .add(CNames.BYTES, new CArray(CScalar.BYTE, capacity), 1)
        .build(1);
  }

  private StructDeclaration read(TypeElement struct) {
    return reader.readStruct(struct);
  }
}
