package dev.freehold.processor.declaration;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type that is annotated as a pool. */
public final class DeclarationReader {
  private final StructReader structs;
  private final BuildOptions build;

  /** Makes a reader for one compilation. */
  public DeclarationReader(Elements elements, Types types, BuildOptions build) {
    this.build = build;
    this.structs = new StructReader(elements, types);
  }

  /** Reads the annotation and the accessors, right or wrong. */
  public PoolDeclaration read(TypeElement type) {
    PoolSettings settings = settings(type);
    StructDeclaration fields = structs.read(type);
    return new PoolDeclaration(settings, fields, PartsReader.of(settings, fields));
  }

  /** Reads a type that a field of a declaration has. */
  public StructDeclaration readStruct(TypeElement type) {
    return structs.read(type);
  }

  /** Whether what an annotation of the type or method says is not known yet. */
  public static boolean hasUnknownValues(Element element) {
    return WrittenValues.areUnknown(element);
  }

  private PoolSettings settings(TypeElement type) {
    PoolKind kind = PoolKind.of(type).get(0);
    return PoolSettings.read(kind, kind.values(type), build);
  }
}
