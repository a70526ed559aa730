package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PartDeclaration;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Lays a valid declaration out. */
public final class PoolPlanner {
  private final DeclarationReader reader;
  private final CLayouts layouts;
  private final NullMark nullMark;

  /** Makes a planner that reads the structs it meets. */
  public PoolPlanner(DeclarationReader reader, Elements elements) {
    this.reader = reader;
    this.nullMark = new NullMark(elements);
    this.layouts = new CLayouts(reader);
  }

  /** Decides all that the writers need to know of a pool of one kind of slots. */
  public PoolLayout plan(PoolDeclaration declaration) {
    TypeElement type = declaration.type();
    return plan(
        declaration.fields(),
        PoolNames.of(type),
        isPublic(type),
        declaration.settings(),
        AccessModes.of(declaration.fields(), declaration.settings()),
        ByteOrders.of(declaration.fields()),
        nullMark.visibleTo(type));
  }

  /** The same of a pool of several kinds. */
  public PartedLayout planParts(PoolDeclaration declaration) {
    TypeElement type = declaration.type();
    ClassName name = PoolNames.of(type);
    ClassName nullable = nullMark.visibleTo(type);
    List<PartedLayout.Part> parts =
        declaration.parts().stream()
            .map(
                part ->
                    new PartedLayout.Part(
                        part.name(),
                        plan(
                            part,
                            name,
                            AccessModes.of(declaration.fields(), part.settings()),
                            ByteOrders.of(declaration.fields()),
                            nullable)))
            .toList();
    return new PartedLayout(type, name, isPublic(type), declaration.settings(), parts);
  }

  private PoolLayout plan(
      PartDeclaration part,
      ClassName pool,
      AccessModes modes,
      ByteOrders orders,
      ClassName nullable) {
    ClassName name = pool.nestedClass(PoolNames.part(part.name()));
    return plan(
        reader.readStruct(part.element()), name, true, part.settings(), modes, orders, nullable);
  }

  private PoolLayout plan(
      StructDeclaration declaration,
      ClassName name,
      boolean isPublic,
      PoolSettings settings,
      AccessModes modes,
      ByteOrders orders,
      ClassName nullable) {
    StructPlanner structs = new StructPlanner(reader, layouts, name, modes, orders);
    List<FieldLayout> fields = structs.fields(declaration, "", false);
    return new PoolLayout(
        declaration.type(),
        name,
        isPublic,
        settings,
        fields,
        layouts.element(declaration, settings),
        structs.found(),
        structs.unions(),
        nullable);
  }

  private static boolean isPublic(TypeElement type) {
    for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
      if (!outer.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
